import { compareScores } from '../order/compareScores.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import { compareTies } from '../ties/compareTies.ts';
import type { Lens } from '../ties/Lens.ts';
import { strongestTies } from '../ties/strongestTies.ts';

/** The most go-betweens of a way that are named. */
const MOST_THROUGH = 5;

/** Flags of whom a way of two ties leads over. */
const [OVER_STAYING, OVER_LEAVING] = [1, 2];

/** The organisations for whom it is asked, and those who leave, flagged with 1, without the first. */
export interface LossSearch {
  from: readonly number[];
  leaving: Uint8Array;
  /** The factor for passing through each organisation. */
  damping: Float64Array;
  first: number;
  offset: number;
}

/** An organisation to whom nobody who stays introduces; by index. */
export interface FoundLoss {
  organisation: number;
  /** The go-betweens who leave, best way first; at most five. */
  through: number[];
  throughCount: number;
  /** The score of the way over the first of them. */
  score: number;
}

/** All that is lost, and a page of the ways. */
export interface FoundLosses {
  /** Those who leave and are tied to `from`, strongest first. */
  partners: number[];
  /** The organisations that stay and are tied to `from` or to a partner of it. */
  reached: number;
  lost: FoundLoss[];
  lostCount: number;
}

/** Finds whom only those who leave introduce to: two ties outwards from the start, once. */
export function findLosses(lens: Lens, { from, leaving, damping, first, offset }: LossSearch): FoundLosses {
  const { strengths, partners, ends } = strongestTies(lens, from);
  const isFrom = new Set(from);
  const count = leaving.length;
  /** By organisation: over whom of the partners a way of two ties leads to it. */
  const ways = new Uint8Array(count);
  const scores = new Float64Array(count);
  for (const partner of partners) {
    let tie = lens.rowStart(partner);
    const end = lens.rowEnd(partner);
    const { others, strengths: ofTies } = lens;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      ways[other]! |= leaving[partner] === 0 ? OVER_STAYING : OVER_LEAVING;
      if (leaving[partner] === 0) continue;
      scores[other] = Math.max(scores[other]!, scoreOver(strengths[partner]!, damping[partner]!, ofTies[tie]!));
    }
  }
  const stays = (one: number): boolean => leaving[one] === 0 && !isFrom.has(one);
  const isTied = (one: number): boolean => strengths[one]! > 0;
  const isLost = (one: number): boolean => stays(one) && !isTied(one) && ways[one] === OVER_LEAVING;
  let reached = 0;
  for (let one = 0; one < count; one++) if (stays(one) && (isTied(one) || ways[one]! > 0)) reached++;
  const page = firstInOrder(count, offset + first, (a, b) => compareScores(scores[a]!, scores[b]!) || a - b, isLost);
  const byTie = compareTies(
    lens,
    (one) => strengths[one]!,
    (one) => ({ from: [ends[one]!], to: one }),
  );
  const own = firstInOrder(count, count, byTie, (one) => leaving[one] === 1 && isTied(one));
  return {
    ...{ partners: own.first, reached, lostCount: page.accepted },
    lost: page.first
      .slice(offset)
      .map((organisation) => ({ organisation, ...waysTo(lens, organisation, strengths, damping) })),
  };
}

/** The go-betweens on ways of two ties to one to whom only those who leave introduce. */
function waysTo(
  lens: Lens,
  organisation: number,
  strengths: Float64Array,
  damping: Float64Array,
): Omit<FoundLoss, 'organisation'> {
  const ways: { one: number; score: number }[] = [];
  let tie = lens.rowStart(organisation);
  const end = lens.rowEnd(organisation);
  const { others, strengths: ofTies } = lens;
  for (; tie < end; tie++) {
    const one = others[tie]!;
    if (strengths[one]! > 0) ways.push({ one, score: scoreOver(strengths[one]!, damping[one]!, ofTies[tie]!) });
  }
  ways.sort((a, b) => compareScores(a.score, b.score) || a.one - b.one);
  return {
    through: ways.slice(0, MOST_THROUGH).map(({ one }) => one),
    ...{ throughCount: ways.length, score: ways[0]!.score },
  };
}

/** The score of a path of two ties, multiplied in the order in which paths are. */
function scoreOver(tie: number, damping: number, next: number): number {
  return tie * next * damping;
}
