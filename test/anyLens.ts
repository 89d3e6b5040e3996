import fc from 'fast-check';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import type { OracleQuestion } from './oracles/bestPaths.oracle.ts';
import { DEFAULT_STRENGTH_MODEL } from '../src/network/ties/Lens.ts';
import { COLLABORATION_KINDS } from '../rules/vocabulary.ts';

/** Every run asks the same questions. */
export const SEED = 20_261_123;

/** The ids of records, in an order that is the same in every run. */
export const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id).sort();
/** Mostly null. */
export function sometimes<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}
/** A few of the ids. */
export const someOf = (ids: readonly string[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most });
/** Days between which much begins and ends. */
export const anyDay = fc.constantFrom(
  '2012-06-30',
  '2019-01-01',
  '2022-12-01',
  '2023-11-01',
  '2024-06-30',
  '2026-11-23',
  '2030-01-01',
);

/** One of `count` filters and models: few, for the oracle works out every tie of each slowly. */
export function anyLens(
  { fields, programmes }: GraphRecords,
  count: number,
): fc.Arbitrary<Pick<OracleQuestion, 'filter' | 'model'>> {
  const narrowed = (tree: GraphRecords['fields']) =>
    sometimes(
      fc.constantFrom(...idsOf(tree)).map((id) => withNarrower(id, new Map(tree.map((one) => [one.id, one.parent])))),
    );
  const lens = fc.record({
    filter: fc.record({
      asOf: anyDay,
      kinds: sometimes(fc.uniqueArray(fc.constantFrom(...COLLABORATION_KINDS), { minLength: 1, maxLength: 2 })),
      runningOnly: fc.boolean(),
      runningSince: sometimes(anyDay),
      fields: narrowed(fields),
      programmes: narrowed(programmes),
      maxOrganisations: sometimes(fc.integer({ min: 3, max: 40 })),
    }),
    model: fc.constantFrom(DEFAULT_STRENGTH_MODEL, {
      ...DEFAULT_STRENGTH_MODEL,
      hubDamping: 0,
      halfLifeYears: 2.5,
      thirdPartyWeight: 0,
    }),
  });
  return fc.constantFrom(...fc.sample(lens, { numRuns: count, seed: SEED }));
}

/** The id and those of everything below it. */
function withNarrower(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const isBelow = (one: string | null): boolean => one !== null && (one === id || isBelow(parents.get(one) ?? null));
  return [...parents.keys()].filter(isBelow);
}
