import { z } from 'zod';
import { MOST_WAYS } from '../arguments/checkCount.ts';
import type { Export, ExportedGraph, GraphPart } from '../Export.ts';
import { nameInFile, namedInFile } from '../organisation/nameInFile.ts';

const organisation = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  country: z.object({ code: z.string() }).nullable(),
  partnerCount: z.number().nullable(),
});
/** One end of a tie. */
const end = namedInFile.extend({ id: z.string() });
const answer = z.object({
  partnershipPaths: z.object({
    nearness: z.number().nullable(),
    paths: z.array(
      z.object({
        rank: z.number(),
        score: z.number(),
        organisations: z.array(organisation),
        ties: z.array(
          z.object({
            a: end,
            b: end,
            strength: z.number(),
            collaborationCount: z.number(),
            explanation: z.string(),
          }),
        ),
        explanation: z.string(),
      }),
    ),
  }),
});
type Path = z.infer<typeof answer>['partnershipPaths']['paths'][number];

/** `partnershipPaths`: a row for each tie of each of the fifty best paths, with the nearness that all ways together have; as a picture, the organisations and the ties of all of them. */
export const exportPaths: Export = {
  most: MOST_WAYS,
  document: `query ($from: [ID!], $to: ID!, $first: Int, $maxTies: Int, $avoid: [ID!], $via: [ID!],
      $viaCountries: [ID!], $viaRegions: [ID!], $viaKinds: [OrganisationKind!], $alternatives: PathAlternatives, $hubs: HubPolicy,
      $collaborations: CollaborationFilter, $filter: CollaborationFilter, $model: StrengthModel, $language: Language) {
    partnershipPaths(from: $from, to: $to, first: $first, maxTies: $maxTies, avoid: $avoid, via: $via,
        viaCountries: $viaCountries, viaRegions: $viaRegions, viaKinds: $viaKinds, alternatives: $alternatives, hubs: $hubs,
        collaborations: $collaborations, filter: $filter, model: $model) {
      nearness
      paths {
        rank
        score
        organisations { id name kind partnerCount country { code } }
        ties { a { id name displayName nameIt } b { id name displayName nameIt } strength collaborationCount explanation(language: $language) }
        explanation(language: $language)
      }
    }
  }`,
  toRows(data, language, forPeople = false) {
    const nameOf = (one: z.infer<typeof end>): string => nameInFile(one, language, forPeople);
    const { nearness, paths } = answer.parse(data).partnershipPaths;
    return paths.flatMap(({ rank, score, ties, explanation }) =>
      ties.map(({ a, b, strength, collaborationCount, explanation: ofTie }, index) => ({
        ...{ path: rank, score, tie: index + 1, fromId: a.id, from: nameOf(a), toId: b.id, to: nameOf(b) },
        ...{ strength, collaborationCount, tieExplanation: ofTie, pathExplanation: explanation, nearness },
      })),
    );
  },
  toGraph(data) {
    return graphOf(answer.parse(data).partnershipPaths.paths);
  },
};

/** Draws each organisation and tie once, with the rank of the best path it is on. */
function graphOf(paths: readonly Path[]): ExportedGraph {
  const nodes = new Map<string, GraphPart>();
  const edges = new Map<string, ExportedGraph['edges'][number]>();
  for (const { rank, organisations, ties } of paths) {
    for (const { id, name, kind, country, partnerCount } of organisations) {
      if (nodes.has(id)) continue;
      nodes.set(id, {
        id,
        label: name,
        values: { kind, country: country?.code ?? null, partnerCount, bestPath: rank },
      });
    }
    for (const { a, b, strength, collaborationCount, explanation } of ties) {
      const [source, target] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
      const id = `${source}--${target}`;
      if (edges.has(id)) continue;
      const values = { strength, collaborationCount, bestPath: rank, explanation };
      edges.set(id, { id, source, target, weight: strength, label: `${a.name} – ${b.name}`, values });
    }
  }
  const counts = ['partnerCount', 'collaborationCount', 'bestPath'];
  return { nodes: [...nodes.values()], edges: [...edges.values()], counts };
}
