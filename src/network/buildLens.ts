import { type WeightRules, weightRules } from './collaborationWeight.ts';
import type { LensColumns, LensKey } from './Lens.ts';
import { float64Column, int32Column } from './sharedColumns.ts';
import { TieList } from './TieList.ts';
import { TieRow } from './TieRow.ts';

/** Adds up every two organisations' collaborations to ties, as design section 5 says. */
export function buildLens(key: LensKey): LensColumns {
  const ties = addUpTies(weightRules(key.snapshot, key.filter, key.model));
  return toSymmetricRows(ties, key.snapshot.organisations.ids.length);
}

/**
 * The ties of each organisation with those behind it, so that each tie is added up once, in ascending order of
 * collaboration, and is the same from both its ends.
 */
function addUpTies(rules: WeightRules): TieList {
  const { organisations } = rules.snapshot;
  const count = organisations.ids.length;
  const ties = new TieList();
  const row = new TieRow(rules);
  for (let organisation = 0; organisation < count; organisation++) {
    row.addUpBehind(organisation);
    row.empty((other, strength, sole) => ties.push(organisation, other, strength, sole));
  }
  return ties;
}

/**
 * Each tie in the rows of both its ends, every row in ascending order. Read in order of `a`, the ties fill the first
 * parts of all rows (others below) in order; those, read row by row, then fill the second parts in order: no sorting.
 */
function toSymmetricRows(ties: TieList, count: number): LensColumns {
  const { offsets, aboves } = rowOffsets(ties, count);
  const size = 2 * ties.length;
  const others = int32Column(size);
  const strengths = float64Column(size);
  const soles = int32Column(size);
  const next = offsets.slice();
  for (let tie = 0; tie < ties.length; tie++) {
    const entry = next[ties.b[tie]!]!++;
    others[entry] = ties.a[tie]!;
    strengths[entry] = ties.strengths[tie]!;
    soles[entry] = ties.soles[tie]!;
  }
  next.set(aboves);
  for (let row = 0; row < count; row++) {
    for (let below = offsets[row]!; below < aboves[row]!; below++) {
      const entry = next[others[below]!]!++;
      others[entry] = row;
      strengths[entry] = strengths[below]!;
      soles[entry] = soles[below]!;
    }
  }
  return { offsets, others, strengths, soles };
}

/** Where each row begins, and within it the part with the others above. */
function rowOffsets(ties: TieList, count: number): { offsets: Int32Array; aboves: Int32Array } {
  const offsets = int32Column(count + 1);
  const aboves = new Int32Array(count);
  for (let tie = 0; tie < ties.length; tie++) {
    offsets[ties.a[tie]! + 1]!++;
    offsets[ties.b[tie]! + 1]!++;
    aboves[ties.b[tie]!]!++;
  }
  for (let row = 0; row < count; row++) {
    offsets[row + 1]! += offsets[row]!;
    aboves[row]! += offsets[row]!;
  }
  return { offsets, aboves };
}
