import { clustersOf, lifeScientists, whoMet } from './askers.ts';
import type { Method } from './methods.ts';
import { candidatesOf, firstOf, PAGE, type Ranks, ranksOf } from './rankings.ts';
import { sampleOf } from './sampleOf.ts';
import { type Split, tieCount } from './Split.ts';
import { inLanes } from './walkLanes.ts';

/** The ranks that each method gave the first of those whom an asker met, for a sample of those who met somebody new. */
export interface MethodRanks {
  /** By name; one entry for each asker. */
  ranks: { name: string; ranks: Ranks[] }[];
  /** By asker, as are all that follow. */
  clusters: Int32Array;
  partners: Int32Array;
  isLifeScientist: Uint8Array;
  /** 1 where somebody with fewer than 200 partners among the first twenty of the first method came true. */
  fewCameTrue: number[];
  /** The share of the first twenty places, of the first method, that the 100 organisations hold which stand there most often. */
  heldByHundred: number;
  /** The number of organisations that could be asked for. */
  of: number;
}

/** Has every method rank all candidates of each asker. */
export function measureMethods(split: Split, methods: readonly Method[], most: number, seed: number): MethodRanks {
  const all = whoMet(split);
  const askers = sampleOf(all, most, seed);
  const ranks = methods.map(({ name }): MethodRanks['ranks'][number] => ({ name, ranks: [] }));
  const fewCameTrue: number[] = [];
  const places = new Map<number, number>();
  const isLifeScientist = lifeScientists(split);
  for (const some of inLanes(askers)) {
    const candidates = some.map((asker) => candidatesOf(split, asker));
    for (const [method, { scorer }] of methods.entries())
      for (const [lane, scores] of scorer(some).entries()) {
        const right = split.newPartners.get(some[lane]!)!;
        ranks[method]!.ranks.push(ranksOf(scores, candidates[lane]!, right));
        if (method > 0) continue;
        const page = firstOf(scores, candidates[lane]!.all);
        for (const one of page) places.set(one, (places.get(one) ?? 0) + 1);
        fewCameTrue.push(page.some((one) => candidates[lane]!.few[one] === 1 && right.includes(one)) ? 1 : 0);
      }
  }
  const held = [...places.values()].sort((a, b) => b - a);
  return {
    ...{ ranks, fewCameTrue, of: all.length, clusters: clustersOf(split, askers) },
    partners: Int32Array.from(askers, (asker) => tieCount(split.lens, asker)),
    isLifeScientist: Uint8Array.from(askers, (asker) => isLifeScientist[asker]!),
    heldByHundred: sumOf(held.slice(0, 100)) / sumOf(held),
  };
}

/** 1 where the first right one is among the first twenty, 0 where it is not; NaN where there is none to be found. */
export function hitsOf(ranks: readonly number[]): Float64Array {
  return Float64Array.from(ranks, (rank) => (Number.isNaN(rank) ? NaN : Number(rank <= PAGE)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
