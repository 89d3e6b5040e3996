import type { Lens } from '../../src/network/ties/Lens.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** The start and the target of a question, by index. */
export interface Pair {
  from: number;
  to: number;
}

/** The number of best-connected organisations that count as hubs. */
const HUBS = 100;

/**
 * Pairs of organisations with ties, none twice and the same for the same seed: of every ten, six are any two, two are
 * drawn by how many collaborations they are in, as real questions are, one starts at a hub and one has a hub at both ends.
 */
export function choosePairs(lens: Lens, count: number, seed: number): Pair[] {
  const { snapshot } = lens;
  const random = new SeededRandom(seed);
  const tied = [...snapshot.partnerCounts.keys()].filter((one) => lens.rowEnd(one) > lens.rowStart(one));
  const hubs = tied.toSorted((a, b) => snapshot.partnerCounts[b]! - snapshot.partnerCounts[a]! || a - b).slice(0, HUBS);
  const isTied = new Set(tied);
  const members = [...snapshot.memberships.organisations].filter((one) => isTied.has(one));
  const draws = [
    ...Array<readonly number[][]>(6).fill([tied, tied]),
    [members, members],
    [members, members],
    [hubs, tied],
    [hubs, hubs],
  ];
  const pairs = new Map<string, Pair>();
  while (pairs.size < count) {
    const [starts = tied, ends = tied] = draws[pairs.size % draws.length] ?? [];
    const pair = { from: random.pick(starts), to: random.pick(ends) };
    const key = [pair.from, pair.to].sort((a, b) => a - b).join();
    if (pair.from !== pair.to) pairs.set(key, pairs.get(key) ?? pair);
  }
  return [...pairs.values()];
}
