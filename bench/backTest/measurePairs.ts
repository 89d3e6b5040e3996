import { clustersOf, whoMet } from './askers.ts';
import { fewerTies, matchPairs, pathScore, winsOf } from './comparePaths.ts';
import { commonPartnersOf } from './commonPartnersOf.ts';
import { sampleOf } from './sampleOf.ts';
import type { Split } from './Split.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

/** For each match 1 where a measure has the one that was met nearer, 0 where the other, 0.5 where both are alike. */
export interface MatchedWins {
  measures: { name: string; wins: Float64Array }[];
  clusters: Int32Array;
}

/** Matches of one that was met with one of as many partners that was not. */
export function measurePairs(split: Split, most: number, seed: number): MatchedWins {
  const matches = matchPairs(split, sampleOf(whoMet(split), most, seed), seed);
  const measures: [string, (from: number, to: number) => number][] = [
    ["the best path's score", pathScore(split.lens, DEFAULT_STRENGTH_MODEL)],
    ['the number of common partners', (from, to) => commonPartnersOf(split, from, to).length],
    ['fewer ties, whatever their strength', fewerTies(split.lens)],
  ];
  return {
    measures: measures.map(([name, score]) => ({ name, wins: winsOf(matches, score) })),
    clusters: clustersOf(
      split,
      matches.map(({ organisation }) => organisation),
    ),
  };
}
