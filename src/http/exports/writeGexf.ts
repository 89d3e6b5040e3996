import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { About, ExportedGraph, GraphPart, Row } from '../../questions/Export.ts';
import { withoutForbidden } from './withoutForbidden.ts';

/** The attributes that graphology keeps of a node or an edge. */
type Part = Pick<GraphPart, 'label' | 'values'> & { weight?: number };

/** A picture as GEXF 1.3 (https://gexf.net), which Gephi opens; a value that is not known is left out. */
export function writeGexf({ nodes, edges }: ExportedGraph, about: About): string {
  const graph = new UndirectedGraph<Part, Part>();
  graph.replaceAttributes({
    lastModifiedDate: about.askedAt.slice(0, 10),
    description: withoutForbidden(JSON.stringify(about)),
  });
  for (const { id, label, values } of nodes)
    graph.addNode(withoutForbidden(id), { label: withoutForbidden(label), values: knownOf(values) });
  for (const { id, label, source, target, weight, values } of edges) {
    const [key, from, to] = [id, source, target].map(withoutForbidden);
    graph.addEdgeWithKey(key, from, to, { label: withoutForbidden(label), weight, values: knownOf(values) });
  }
  const format = (_: string, { label, values }: Part) => ({ label, attributes: { ...values } });
  const formatEdge = (key: string, part: Part) => ({ ...format(key, part), weight: part.weight });
  return write(graph, { version: '1.3', formatNode: format, formatEdge });
}

function knownOf(values: Row): Row {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(
    known.map(([name, value]) => [name, typeof value === 'string' ? withoutForbidden(value) : value]),
  );
}
