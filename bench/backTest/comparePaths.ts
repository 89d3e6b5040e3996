import { SeededRandom } from '../graph/SeededRandom.ts';
import type { Split } from './Split.ts';
import { bestPaths } from '../../src/network/paths/bestPaths.ts';
import { hubDamping } from '../../src/network/ties/hubDamping.ts';
import { type BuiltLens, type StrengthModel, tieBetween } from '../../src/network/ties/Lens.ts';
import { NONE } from '../../src/network/columns/columns.ts';

/** The other of a match has at most this share of partners more or less. */
const NEAR = 0.1;
const TRIES = 200;
const MAX_TIES = 4;

/** An organisation, one that it met in the period, and one with about as many partners that it did not meet; none tied to it. */
export interface MatchedPair {
  organisation: number;
  met: number;
  notMet: number;
}

/**
 * One new partner of each organisation, chosen and matched by chance; those for whom none is found are left out. `mayBeOther`:
 * those who may be the one that it did not meet.
 */
export function matchPairs(
  split: Split,
  organisations: readonly number[],
  seed: number,
  mayBeOther: (organisation: number) => boolean = () => true,
): MatchedPair[] {
  const { lens, snapshot, newPartners } = split;
  const { partnerCounts } = snapshot;
  const random = new SeededRandom(seed);
  const byCount = [...partnerCounts.keys()].filter((o) => lens.rowEnd(o) > lens.rowStart(o) && mayBeOther(o));
  byCount.sort((a, b) => partnerCounts[a]! - partnerCounts[b]! || a - b);
  return organisations.flatMap((organisation) => {
    const partners = newPartners.get(organisation)!.filter((other) => lens.rowEnd(other) > lens.rowStart(other));
    if (partners.length === 0) return [];
    const met = random.pick(partners);
    const low = firstFrom(byCount, partnerCounts, partnerCounts[met]! * (1 - NEAR));
    const high = firstFrom(byCount, partnerCounts, partnerCounts[met]! * (1 + NEAR) + 1);
    for (let tries = 0; tries < TRIES; tries++) {
      const notMet = byCount[random.between(low, high - 1)]!;
      const isNew = newPartners.get(organisation)!.includes(notMet);
      if (notMet === organisation || isNew || tieBetween(lens, organisation, notMet) !== NONE) continue;
      return [{ organisation, met, notMet }];
    }
    return [];
  });
}

/** For each match 1 where the path to the one that was met has the better score, 0 where the worse, 0.5 where they are equal. */
export function winsOf(matches: readonly MatchedPair[], score: (from: number, to: number) => number): Float64Array {
  return Float64Array.from(matches, ({ organisation, met, notMet }) => {
    const difference = score(organisation, met) - score(organisation, notMet);
    return (Math.sign(difference) + 1) / 2;
  });
}

/** The score of the best path of at most 4 ties, 0 where there is none. */
export function pathScore(lens: BuiltLens, model: StrengthModel): (from: number, to: number) => number {
  const { damping } = hubDamping(lens.snapshot, model, 'DAMPEN');
  return (from, to) => {
    const passable = new Uint8Array(damping.length).fill(1);
    passable[from] = passable[to] = 0;
    const search = { sources: [from], target: to, first: 1, maxTies: MAX_TIES, damping, passable, workLimit: Infinity };
    return bestPaths(lens, search).paths[0]?.score ?? 0;
  };
}

/** Larger for those who are fewer ties away, whatever these are worth; 0 for those who cannot be reached in 4. */
export function fewerTies(lens: BuiltLens): (from: number, to: number) => number {
  return (from, to) => {
    const reached = new Set([from]);
    let ring = [from];
    for (let ties = 1; ties <= MAX_TIES; ties++) {
      const next: number[] = [];
      for (const organisation of ring) {
        for (let i = lens.rowStart(organisation); i < lens.rowEnd(organisation); i++) {
          const other = lens.others[i]!;
          if (other === to) return 1 / ties;
          if (!reached.has(other)) next.push(other);
          reached.add(other);
        }
      }
      ring = next;
    }
    return 0;
  };
}

/** The first place from which on all have at least so many partners. */
function firstFrom(byCount: readonly number[], partnerCounts: Int32Array, least: number): number {
  const place = byCount.findIndex((organisation) => partnerCounts[organisation]! >= least);
  return place === -1 ? byCount.length : place;
}
