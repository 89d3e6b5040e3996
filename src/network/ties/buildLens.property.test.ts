import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toLens } from '../../../test/oracles/askNetwork.ts';
import { buildLens } from './buildLens.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { LensColumns } from './Lens.ts';
import { randomLens, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';

const graphAndLenses = fc.record({ records: randomSmallGraph(), lens: randomLens(), model: randomLens() });

/** Everything but what lies in the room between rows. */
function rowsOf({ starts, ends, others, strengths, soles }: LensColumns): number[][][] {
  return [...starts].map((start, row) => [others, strengths, soles].map((one) => [...one.subarray(start, ends[row])]));
}

it('is the same with ties of another model to share as without', () => {
  const shared = { yes: 0, no: 0 };
  fc.assert(
    fc.property(graphAndLenses, ({ records, lens, model: { model } }) => {
      const key = toLens(buildSnapshot(records), lens);
      const ties = buildLens(key);
      const alone = buildLens({ ...key, model });
      const sharing = buildLens({ ...key, model }, ties);
      expect(rowsOf(sharing)).toEqual(rowsOf(alone));
      const hasTies = ties.ends.some((end, row) => end > ties.starts[row]!);
      if (hasTies) shared[sharing.others === ties.others ? 'yes' : 'no']++;
    }),
    { numRuns: 200 },
  );
  // Both ways have been taken, and not only where there is nothing to share.
  expect(Math.min(shared.yes, shared.no)).toBeGreaterThan(0);
});
