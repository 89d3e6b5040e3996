import { compareScores } from '../order/compareScores.ts';
import { compareSums } from './compareTies.ts';
import type { Lens } from './Lens.ts';
import { NONE } from '../columns/columns.ts';
import { tieSum } from './sharedCollaborations.ts';

/** The ties of others to some organisations taken together. */
export interface StrongestTies {
  /** Those outside that are tied to any of them, in ascending order. */
  partners: number[];
  /** By organisation: the strength of its strongest tie to one of them; 0 for those not tied, and for themselves. */
  strengths: Float64Array;
  /** By organisation: whom that tie leads to, among equal ones as `compareSums` has them the first by id; NONE without a tie. */
  ends: Int32Array;
}

/** The strongest tie of every other organisation to one of these. */
export function strongestTies(lens: Lens, organisations: readonly number[]): StrongestTies {
  const count = lens.snapshot.organisations.ids.length;
  const strongest: StrongestTies = {
    partners: [],
    strengths: new Float64Array(count),
    ends: new Int32Array(count).fill(NONE),
  };
  for (const organisation of organisations.toSorted((a, b) => a - b)) {
    let tie = lens.rowStart(organisation);
    const end = lens.rowEnd(organisation);
    const { others, strengths } = lens;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      if (isStronger(lens, strongest, organisation, other, strengths[tie]!)) strongest.ends[other] = organisation;
      strongest.strengths[other] = Math.max(strongest.strengths[other]!, strengths[tie]!);
    }
  }
  for (const organisation of organisations) {
    strongest.strengths[organisation] = 0;
    strongest.ends[organisation] = NONE;
  }
  for (let other = 0; other < count; other++) if (strongest.strengths[other]! > 0) strongest.partners.push(other);
  return strongest;
}

/** True where a tie is stronger than the strongest so far, or is the first. */
function isStronger(
  lens: Lens,
  { strengths, ends }: StrongestTies,
  from: number,
  to: number,
  strength: number,
): boolean {
  const end = ends[to]!;
  if (end === NONE) return true;
  const order = compareScores(strength, strengths[to]!) || compareSums(tieSum(lens, from, to), tieSum(lens, end, to));
  return order < 0;
}
