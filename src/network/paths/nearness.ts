import { type PathSearch, repeatsSole } from './PathSearch.ts';
import { WorkBudget } from './WorkBudget.ts';
import { NONE } from '../columns/columns.ts';
import { type Lens, tieBetween } from '../ties/Lens.ts';

/** The ends and the conditions of the ways that count: those of the paths between them. */
export type NearnessSearch = Omit<PathSearch, 'first' | 'bannedDirect'>;

/** A go-between with up to so many partners passes everything on, one with more this number out of its partners. */
const PASSED_ON = 20;

/**
 * The nearness of the target to the sources by all ways of up to three ties together, 0 to 1, as docs/model.md says. Null where
 * the search was cut.
 */
export function nearness(lens: Lens, search: NearnessSearch): number | null {
  const work = new WorkBudget(search.workLimit, search.stop);
  const { sources, target, maxTies } = search;
  let [untied, ways] = [1, 0];
  for (const source of sources) {
    const tie = tieBetween(lens, source, target);
    if (tie !== NONE) untied *= 1 - lens.strengths[tie]!;
    if (maxTies > 1) ways += waysBetween(lens, search, source, work);
  }
  return work.isCut ? null : (1 - untied + ways) / (1 + ways);
}

/** Adds up the ways of two and three ties, from the side that has fewer ties: a way counts as much in either direction. */
function waysBetween(lens: Lens, search: NearnessSearch, source: number, work: WorkBudget): number {
  const isReversed = tieCount(lens, source) > tieCount(lens, search.target);
  const [start, end] = isReversed ? [search.target, source] : [source, search.target];
  if (!work.take(tieCount(lens, start) + tieCount(lens, end))) return 0;
  const last = lastTies(lens, search, end);
  let tie = lens.rowStart(start);
  const rowEnd = lens.rowEnd(start);
  const { others, strengths, soles } = lens;
  let sum = 0;
  for (; tie < rowEnd; tie++) {
    const goBetween = others[tie]!;
    const passedOn = passedOnBy(lens, search, goBetween);
    if (passedOn === 0) continue;
    const root = Math.sqrt(strengths[tie]!);
    const sole = soles[tie]!;
    if (last.shares[goBetween]! > 0 && !repeatsSole(sole, last.soles[goBetween]!))
      sum += root * last.shares[goBetween]!;
    if (search.maxTies > 2) sum += root * passedOn * waysOn(lens, last, goBetween, sole, work);
  }
  return sum;
}

/** The last ties of ways, by the organisation that they come from. */
interface LastTies {
  /** The root of the strength, times what that organisation passes on; 0 where no way comes over it. */
  shares: Float64Array;
  soles: Int32Array;
}

function lastTies(lens: Lens, search: NearnessSearch, end: number): LastTies {
  const count = search.passable.length;
  const last: LastTies = { shares: new Float64Array(count), soles: new Int32Array(count) };
  let tie = lens.rowStart(end);
  const rowEnd = lens.rowEnd(end);
  for (; tie < rowEnd; tie++) {
    const goBetween = lens.others[tie]!;
    last.shares[goBetween] = Math.sqrt(lens.strengths[tie]!) * passedOnBy(lens, search, goBetween);
    last.soles[goBetween] = lens.soles[tie]!;
  }
  return last;
}

/** The middle and last ties of the ways of three, behind a first one that rests on `before` alone, or on several (NONE). */
function waysOn(lens: Lens, last: LastTies, goBetween: number, before: number, work: WorkBudget): number {
  let tie = lens.rowStart(goBetween);
  const rowEnd = lens.rowEnd(goBetween);
  if (!work.take(rowEnd - tie)) return 0;
  const { others, strengths, soles } = lens;
  let sum = 0;
  for (; tie < rowEnd; tie++) {
    const share = last.shares[others[tie]!]!;
    if (share === 0 || repeatsSole(before, soles[tie]!) || repeatsSole(soles[tie]!, last.soles[others[tie]!]!))
      continue;
    sum += Math.sqrt(strengths[tie]!) * share;
  }
  return sum;
}

/** The share that a go-between passes on; 0 where no path may pass through it. */
function passedOnBy({ snapshot }: Lens, { passable, damping }: NearnessSearch, goBetween: number): number {
  if (passable[goBetween] === 0 || damping[goBetween] === 0) return 0;
  return Math.min(1, PASSED_ON / snapshot.partnerCounts[goBetween]!);
}

function tieCount(lens: Lens, organisation: number): number {
  return lens.rowEnd(organisation) - lens.rowStart(organisation);
}
