import { buildSnapshot } from '../../src/network/build/buildSnapshot.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, type Lens, reachOf } from '../../src/network/ties/Lens.ts';
import type { PathSearch } from '../../src/network/paths/PathSearch.ts';
import { graphRecords, organisationRecord } from './recordsForTests.ts';
import { NONE } from '../../src/network/columns/columns.ts';

/** A lens with exactly these ties: two organisations, a strength and, where it rests on one alone, the collaboration. */
export function lensWith(organisationCount: number, ties: [number, number, number, number?][]): BuiltLens {
  const ids = Array.from({ length: organisationCount }, (_, i) => `o${String(i).padStart(4, '0')}`);
  const both = ties.flatMap(([a, b, strength, sole = NONE]) => [
    { a, b, strength, sole },
    { a: b, b: a, strength, sole },
  ]);
  both.sort((x, y) => x.a - y.a || x.b - y.b);
  const key = {
    snapshot: buildSnapshot(graphRecords({ organisations: ids.map((id) => organisationRecord(id)) })),
    filter: {
      asOf: 0,
      kinds: null,
      runningOnly: false,
      runningSince: null,
      fields: null,
      programmes: null,
      maxOrganisations: null,
      without: null,
      within: null,
    },
    model: DEFAULT_STRENGTH_MODEL,
  };
  const starts = Int32Array.from(ids, (_, row) => both.filter(({ a }) => a < row).length);
  const ends = Int32Array.from(ids, (_, row) => both.filter(({ a }) => a <= row).length);
  const strengths = Float64Array.from(both, ({ strength }) => strength);
  return new BuiltLens(key, {
    ...{ starts, ends, strengths },
    others: Int32Array.from(both, ({ b }) => b),
    soles: Int32Array.from(both, ({ sole }) => sole),
    reaches: Float64Array.from(ids, (_, row) => reachOf(strengths, starts[row]!, ends[row]!)),
  });
}

/** A search in which everyone may be a go-between, at no cost. */
export function searchFor(lens: Lens, sources: number[], target: number, given: Partial<PathSearch> = {}): PathSearch {
  const count = lens.snapshot.organisations.ids.length;
  const passable = new Uint8Array(count).fill(1);
  for (const end of [...sources, target]) passable[end] = 0;
  const damping = new Float64Array(count).fill(1);
  return { sources, target, first: 5, maxTies: 4, damping, passable, workLimit: Infinity, ...given };
}
