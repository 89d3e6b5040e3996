import Graph from 'graphology';
import type { Neighbourhood } from './Neighbourhood.ts';

/** The neighbourhood as a graph to draw, its nodes still without a place. */
export function toGraph(
  { organisations, ties }: Neighbourhood,
  nameOf: (named: { name: string; nameIt?: string | null }) => string,
  opened: readonly string[],
): Graph {
  const graph = new Graph({ type: 'undirected' });
  const ledBy = new Map([...ties].reverse().map(({ a, b }) => [b, a]));
  const crowded = Math.min(1, Math.sqrt(60 / organisations.size));
  for (const [id, organisation] of organisations) {
    const isOpen = opened.includes(id);
    const size = isOpen ? 11 : Math.max(2, (3 + Math.log10(1 + (organisation.partnerCount ?? 0)) * 1.6) * crowded);
    const label = nameOf(organisation);
    graph.addNode(id, {
      x: 0,
      y: 0,
      label,
      size,
      isOpen,
      ledBy: ledBy.get(id),
    });
  }
  for (const { a, b, strength } of ties) graph.addEdge(a, b, { size: 0.5 + 3 * strength, strength });
  return graph;
}

/** The positions of nodes when they were last drawn. */
export type Places = ReadonlyMap<string, { x: number; y: number }>;

/**
 * Gives each node a place to begin at: whoever stood somewhere stays there, who is new stands around the one that led
 * to it, evenly, so that the same neighbourhood always looks the same.
 */
export function placeNodes(graph: Graph, before: Places): void {
  let turn = 0;
  graph.forEachNode((node, { ledBy }) => {
    turn += 1;
    const angle = turn * 2.399963;
    const reach = 1 + Math.sqrt(turn);
    const beside = typeof ledBy === 'string' ? graph.getNodeAttributes(ledBy) : { x: 0, y: 0 };
    const x = Number(beside.x) + Math.cos(angle) * reach;
    const y = Number(beside.y) + Math.sin(angle) * reach;
    graph.mergeNodeAttributes(node, before.get(node) ?? { x, y });
  });
}
