import { HUB } from './askers.ts';
import { rankAmong } from './rankAmong.ts';
import type { Split } from './Split.ts';

/** The number of suggestions on a page. */
export const PAGE = 20;

/** Candidates of one asker, flagged with 1: those known on the day that it was not tied to, and of these the ones with fewer than 200 partners. */
export interface Candidates {
  all: Uint8Array;
  few: Uint8Array;
}

/** The rank of the first right one among all candidates and among those with fewer than 200 partners; NaN where there is none. */
export interface Ranks {
  all: number;
  few: number;
}

/** Those whom somebody could still meet. */
export function candidatesOf({ lens, snapshot }: Pick<Split, 'lens' | 'snapshot'>, asker: number): Candidates {
  const all = new Uint8Array(lens.starts.length).fill(1);
  for (let tie = lens.rowStart(asker); tie < lens.rowEnd(asker); tie++) all[lens.others[tie]!] = 0;
  all[asker] = 0;
  const few = all.slice();
  for (let one = 0; one < few.length; one++) if (snapshot.partnerCounts[one]! >= HUB) few[one] = 0;
  return { all, few };
}

/** Ranks by scores. */
export function ranksOf(scores: Float64Array, { all, few }: Candidates, right: readonly number[]): Ranks {
  return { all: rankAmong(scores, all, right), few: rankAmong(scores, few, right) };
}

/** The first candidates with a score above 0, at most so many; equal ones by index. */
export function firstOf(scores: Float64Array, candidates: Uint8Array, most = PAGE): number[] {
  const first: number[] = [];
  for (let one = 0; one < scores.length; one++) {
    const score = scores[one]!;
    if (candidates[one] !== 1 || score <= 0) continue;
    if (first.length === most && score <= scores[first.at(-1)!]!) continue;
    let place = first.length;
    while (place > 0 && scores[first[place - 1]!]! < score) place--;
    first.splice(place, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}
