import type { Lens } from '../ties/Lens.ts';
import type { StrongestTies } from '../ties/strongestTies.ts';

/**
 * A random walk that leaves some organisations by one of their ties and goes on from tie to tie, each
 * as likely as the square root of its strength, and never back to those: the chance of every organisation after one tie and after two.
 */
export interface Walk {
  one: Float64Array;
  two: Float64Array;
}

/** The walk from `from`, taken together: their tie to another is the strongest of `ties`. */
export function walkThroughTies(lens: Lens, from: readonly number[], { partners, strengths }: StrongestTies): Walk {
  const one = new Float64Array(strengths.length);
  let reach = 0;
  for (const partner of partners) reach += Math.sqrt(strengths[partner]!);
  for (const partner of partners) one[partner] = Math.sqrt(strengths[partner]!) / reach;
  return { one, two: stepFrom(lens, one, from) };
}

/** The chance of each next organisation from one where `chance` is: per square root of a tie's strength. */
export function chancePerTie(lens: Lens, organisation: number, chance: number): number {
  return chance / lens.reach(organisation);
}

function stepFrom(lens: Lens, here: Float64Array, from: readonly number[]): Float64Array {
  const there = new Float64Array(here.length);
  for (let organisation = 0; organisation < here.length; organisation++) {
    if (here[organisation] === 0) continue;
    const share = chancePerTie(lens, organisation, here[organisation]!);
    let tie = lens.rowStart(organisation);
    const end = lens.rowEnd(organisation);
    const { others, strengths } = lens;
    for (; tie < end; tie++) there[others[tie]!]! += share * Math.sqrt(strengths[tie]!);
  }
  for (const start of from) there[start] = 0;
  return there;
}
