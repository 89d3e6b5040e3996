import type { About, ExportedGraph, GraphPart, Row } from '../../questions/Export.ts';
import { escapeXml } from './escapeXml.ts';

type Type = 'string' | 'long' | 'double' | 'boolean';
type Edge = ExportedGraph['edges'][number];

/** A picture as GraphML (http://graphml.graphdrawing.org); a value that is not known is left out. */
export function writeGraphml({ nodes, edges, counts }: ExportedGraph, about: About): string {
  const keys = [...keysOf('node', nodes, counts), ...keysOf('edge', edges, counts)];
  const declared = keys.map(
    ({ id, of, name, type }) => `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const data = (of: 'node' | 'edge', part: GraphPart | Edge): string =>
    keys
      .filter((key) => key.of === of)
      .flatMap(({ id, name }) => {
        const value = valuesOf(part)[name] ?? null;
        return value === null ? [] : [`<data key="${id}">${escapeXml(String(value))}</data>`];
      })
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${escapeXml(JSON.stringify(about))}</desc>`,
    ...declared,
    '  <graph id="answer" edgedefault="undirected">',
    ...nodes.map((node) => `    <node id="${escapeXml(node.id)}">${data('node', node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">${data('edge', edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keysOf(of: 'node' | 'edge', parts: readonly (GraphPart | Edge)[], counts: readonly string[]) {
  const types = new Map<string, Type>();
  for (const [name, value] of parts.flatMap((part) => Object.entries(valuesOf(part)))) {
    if (value !== null) types.set(name, counts.includes(name) ? 'long' : typeOf(value));
  }
  return [...types].map(([name, type]) => ({ id: `${of}-${name}`, of, name, type }));
}

function valuesOf(part: GraphPart | Edge): Row {
  const { label, values } = part;
  return 'weight' in part ? { label, weight: part.weight, ...values } : { label, ...values };
}

function typeOf(value: string | number | boolean): Type {
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
