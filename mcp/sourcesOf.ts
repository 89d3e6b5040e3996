import { z } from 'zod';
import { ask } from '../client/src/ask.ts';
import type { Asked, Stated } from './Tool.ts';

/** Types of which sources state something. */
const TYPES = ['Organisation', 'Project', 'Cluster', 'Agreement', 'Call', 'Programme', 'Field', 'Country', 'Region'];
const SOURCES = 'id sourcesConnection(first: 5) { totalCount edges { node { id url } properties { url } } }';
const DOCUMENT = `query SourcesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ${TYPES.map((type) => `... on ${type} { ${SOURCES} }`).join('\n    ')}
    ... on Source { id url }
  }
}`;
/** Ids that one question may ask for. */
const MOST_IDS = 500;

const url = z.string().nullish();
const answer = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string().optional(),
        url,
        sourcesConnection: z
          .object({
            totalCount: z.number(),
            edges: z.array(z.object({ node: z.object({ id: z.string(), url }), properties: z.object({ url }) })),
          })
          .optional(),
      })
      .nullable(),
  ),
});

/**
 * Finds for each id the source that states the thing: one that gives an address of the thing itself, else the first. Of a source itself it
 * is that source. What no source states is not in the answer.
 */
export async function sourcesOf(ids: readonly string[], { endpoint, options }: Asked): Promise<Map<string, Stated>> {
  const found = new Map<string, Stated>();
  const all = [...new Set(ids)].slice(0, MOST_IDS);
  if (all.length === 0) return found;
  const { nodes } = answer.parse(await ask<unknown>(endpoint, DOCUMENT, { ids: all }, options));
  for (const [at, node] of nodes.entries()) {
    const id = all[at];
    if (!node || id === undefined) continue;
    const edges = node.sourcesConnection?.edges ?? [];
    const best = edges.find(({ properties }) => properties.url) ?? edges.find((edge) => edge.node.url) ?? edges[0];
    if (best)
      found.set(id, {
        id: node.id ?? id,
        source: best.node.id,
        url: best.properties.url ?? best.node.url ?? null,
        others: (node.sourcesConnection?.totalCount ?? 1) - 1,
      });
    else if (node.id?.startsWith('source:')) found.set(id, { id, source: id, url: node.url ?? null, others: 0 });
  }
  return found;
}
