import { collaborationWeight, NOT_SHARED, passesFilter, type WeightRules, weightRules } from './collaborationWeight.ts';
import type { CollaborationFilter, Lens, StrengthModel } from './Lens.ts';
import { float64Column, int32Column } from './sharedColumns.ts';
import { NONE, type Snapshot } from './Snapshot.ts';
import { TieList } from './TieList.ts';

/** Not yet met in the row that is being added up. */
const UNMET = -2;

/** Adds up every two organisations' collaborations to ties, as design section 5 says. */
export function buildLens(snapshot: Snapshot, filter: CollaborationFilter, model: StrengthModel): Lens {
  const ties = addUpTies(weightRules(snapshot, filter, model));
  return { snapshot, filter, model, ...toSymmetricRows(ties, snapshot.organisations.ids.length) };
}

/**
 * The ties of each organisation with those behind it, so that each tie is added up once, in ascending order of
 * collaboration, and is the same from both its ends.
 */
function addUpTies(rules: WeightRules): TieList {
  const { organisations } = rules.snapshot;
  const count = organisations.ids.length;
  const ties = new TieList();
  const row: RowSums = { weights: new Float64Array(count), soles: new Int32Array(count).fill(UNMET), met: [] };
  for (let organisation = 0; organisation < count; organisation++) {
    addUpRow(rules, organisation, row);
    for (const other of row.met) {
      const strength = -Math.expm1(-row.weights[other]! / rules.model.saturation);
      if (strength > 0) ties.push(organisation, other, strength, row.soles[other]!);
      row.weights[other] = 0;
      row.soles[other] = UNMET;
    }
    row.met.length = 0;
  }
  return ties;
}

/** One organisation's ties in the making, by the other organisation. */
interface RowSums {
  weights: Float64Array;
  /** UNMET, the only collaboration so far, or NONE after a second one. */
  soles: Int32Array;
  met: number[];
}

function addUpRow(rules: WeightRules, organisation: number, row: RowSums): void {
  const { memberships, membershipsOf, collaborationOf } = rules.snapshot;
  for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
    const own = membershipsOf.values[i]!;
    const collaboration = collaborationOf[own]!;
    if (!passesFilter(rules.snapshot, rules.filter, collaboration)) continue;
    const end = memberships.offsets[collaboration + 1]!;
    for (let others = own + 1; others < end; others++) {
      const weight = collaborationWeight(rules, collaboration, own, others);
      if (weight === NOT_SHARED) continue;
      const other = memberships.organisations[others]!;
      row.weights[other]! += weight;
      if (row.soles[other] === UNMET) {
        row.soles[other] = collaboration;
        row.met.push(other);
      } else row.soles[other] = NONE;
    }
  }
}

/**
 * Each tie in the rows of both its ends, every row in ascending order. Read in order of `a`, the ties fill the first
 * parts of all rows (others below) in order; those, read row by row, then fill the second parts in order: no sorting.
 */
function toSymmetricRows(ties: TieList, count: number): Pick<Lens, 'offsets' | 'others' | 'strengths' | 'soles'> {
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
