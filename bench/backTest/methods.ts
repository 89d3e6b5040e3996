import { sampleOf } from './sampleOf.ts';
import { mean } from './bootstrap.ts';
import { whoMet } from './askers.ts';
import { candidatesOf, ranksOf } from './rankings.ts';
import { scoreByCommonPartners } from './scoreByCommonPartners.ts';
import { type Scorer, scorerOfEach } from './Scorer.ts';
import { type Split, tieCount } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import { inLanes } from './walkLanes.ts';
import { walkWithRestart } from './walkWithRestart.ts';

const RESTARTS = [0.15, 0.3, 0.5];

/** A way to rank candidates, by name. */
export interface Method {
  name: string;
  scorer: Scorer;
}

/** The chance to go back at each step that is best on one split, by the mean reciprocal rank. */
export function tuneRestart(split: Split, most: number, seed: number): number {
  const askers = sampleOf(whoMet(split), most, seed);
  const reached = RESTARTS.map((restart) => {
    const scorer = walkWithRestart(split.lens, () => 1, restart);
    const ranks = inLanes(askers).flatMap((some) =>
      scorer(some).map((scores, lane) => {
        const asker = some[lane]!;
        return ranksOf(scores, candidatesOf(split, asker), split.newPartners.get(asker)!).all;
      }),
    );
    return mean(ranks.map((rank) => 1 / rank));
  });
  return RESTARTS[reached.indexOf(Math.max(...reached))]!;
}

/** The product's own walk first, then the usual predictors of links. */
export function methodsOf(split: Split, restart: number): Method[] {
  const { lens } = split;
  const degrees = Float64Array.from(lens.starts, (_, organisation) => tieCount(lens, organisation));
  const unweighted = (crowding: (degree: number) => number): Scorer =>
    scoreByCommonPartners(lens, { tie: () => 1, crowding: (partner) => crowding(degrees[partner]!) });
  return [
    { name: 'the walk, as served', scorer: scorerOf(split, PRODUCT_FORM, lens) },
    { name: 'the same, two ties only', scorer: scorerOf(split, { ...PRODUCT_FORM, threeTies: 0 }, lens) },
    { name: `random walk with restart (${restart})`, scorer: walkWithRestart(lens, () => 1, restart) },
    { name: 'common partners', scorer: unweighted(() => 1) },
    // A common partner has two at least.
    { name: 'Adamic-Adar', scorer: unweighted((degree) => Math.log(Math.max(2, degree))) },
    { name: 'best connected', scorer: scorerOfEach(() => degrees) },
  ];
}
