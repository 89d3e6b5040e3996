import { clustersOf, whoMet } from '../backTest/askers.ts';
import { bootstrap, type Estimate } from '../backTest/bootstrap.ts';
import { matchPairs, pathScore, winsOf } from '../backTest/comparePaths.ts';
import { measureIntroductions } from '../backTest/measureIntroductions.ts';
import { hitsOf, measureMethods } from '../backTest/measureMethods.ts';
import { sampleOf } from '../backTest/sampleOf.ts';
import type { Split } from '../backTest/Split.ts';
import { PRODUCT_FORM, scorerOf } from '../backTest/SuggestionForm.ts';
import { lensOfForm, type TieForm } from './TieForm.ts';

/** The outcomes of one measure, and the clusters that they are drawn by. */
export interface Outcomes {
  /** NaN where there is nothing to tell. */
  values: Float64Array;
  clusters: Int32Array;
}

/** The outcomes under one form: in the introduction test, how often the one named was there and the excess of that; on matched pairs; among candidates with fewer than 200 partners. */
export interface FormOutcomes {
  introduced: Outcomes;
  excess: Outcomes;
  nearer: Outcomes;
  few: Outcomes;
}

/** Measures a form. A form changes how strong ties are and not which there are, so that pairs, matches and organisations are the same under all. */
export function measureForm(split: Split, form: TieForm, askers: number, seed: number): FormOutcomes {
  const lens = lensOfForm(split, form);
  const weighed = { ...split, lens };
  const { methods, clusters } = measureIntroductions(weighed, 2 * askers, seed);
  const { first, elsewhere } = methods[0]!;
  const matches = matchPairs(weighed, sampleOf(whoMet(weighed), askers, seed), seed);
  const ofMatches = clustersOf(
    weighed,
    matches.map(({ organisation }) => organisation),
  );
  const walk = { name: 'the walk', scorer: scorerOf(weighed, PRODUCT_FORM, lens) };
  const { ranks, clusters: ofAskers } = measureMethods(weighed, [walk], askers, seed);
  return {
    introduced: { values: first, clusters },
    excess: { values: first.map((value, pair) => value - elsewhere[pair]!), clusters },
    nearer: { values: winsOf(matches, pathScore(lens, lens.model)), clusters: ofMatches },
    few: { values: hitsOf(ranks[0]!.ranks.map(({ few }) => few)), clusters: ofAskers },
  };
}

/** The mean of those that tell something; less those of another, paired, where it is given. */
export function estimateOf({ values, clusters }: Outcomes, less: Outcomes | null = null): Estimate {
  const known = [...values.keys()].filter((at) => !Number.isNaN(values[at]!));
  return bootstrap(
    known.map((at) => values[at]! - (less?.values[at] ?? 0)),
    { clusters: known.map((at) => clusters[at]!) },
  );
}
