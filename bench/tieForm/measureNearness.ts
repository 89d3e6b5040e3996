import { clustersOf, whoMet } from '../backTest/askers.ts';
import { commonPartnersOf } from '../backTest/commonPartnersOf.ts';
import { matchPairs, pathScore, winsOf } from '../backTest/comparePaths.ts';
import type { MatchedWins } from '../backTest/measurePairs.ts';
import { sampleOf } from '../backTest/sampleOf.ts';
import type { Split } from '../backTest/Split.ts';
import { nearness } from '../../src/network/paths/nearness.ts';
import { hubDamping } from '../../src/network/ties/hubDamping.ts';
import { type BuiltLens, DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

/** Matches of one that was met with one of as many partners that was not, told apart by the best path and by all ways together. */
export interface NearnessWins {
  /** With anybody for the other. */
  anybody: MatchedWins;
  /** With others who began a hidden project too. */
  active: MatchedWins;
}

/** Measures both on matches of the same organisations. */
export function measureNearness(split: Split, most: number, seed: number): NearnessWins {
  return {
    anybody: winsAmong(split, most, seed, () => true),
    active: winsAmong(split, most, seed, (organisation) => split.hiddenOf.has(organisation)),
  };
}

function winsAmong(
  split: Split,
  most: number,
  seed: number,
  mayBeOther: (organisation: number) => boolean,
): MatchedWins {
  const matches = matchPairs(split, sampleOf(whoMet(split), most, seed), seed, mayBeOther);
  const measures: [string, (from: number, to: number) => number][] = [
    ["the best path's score", pathScore(split.lens, DEFAULT_STRENGTH_MODEL)],
    ['nearness: all ways of up to three ties', nearnessOf(split.lens, 3)],
    ['the same, ways of two ties only', nearnessOf(split.lens, 2)],
    ['the number of common partners', (from, to) => commonPartnersOf(split, from, to).length],
  ];
  return {
    measures: measures.map(([name, score]) => ({ name, wins: winsOf(matches, score) })),
    clusters: clustersOf(
      split,
      matches.map(({ organisation }) => organisation),
    ),
  };
}

/** The nearness of two under no conditions. */
function nearnessOf(lens: BuiltLens, maxTies: number): (from: number, to: number) => number {
  const { damping } = hubDamping(lens.snapshot, lens.model, 'DAMPEN');
  return (from, to) => {
    const passable = new Uint8Array(damping.length).fill(1);
    passable[from] = passable[to] = 0;
    return nearness(lens, { sources: [from], target: to, maxTies, damping, passable, workLimit: Infinity })!;
  };
}
