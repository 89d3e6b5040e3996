import { bootstrap } from './bootstrap.ts';
import { fitLogistic } from './fitLogistic.ts';
import type { Served, SuggestionOutcome } from './measureServed.ts';
import { chanceOf, LIKELIHOOD_BANDS, scaled } from '../../src/network/suggestions/likelihoodOf.ts';

/** The chances from which a suggestion belongs to each band but the last. */
const FROM = [0.1, 0.03, 0.01] as const;
/** The numbers that are told: at least one in so many. */
const TOLD = [5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500];

/** The suggestions of one day. */
export interface CutOutcomes {
  cut: string;
  served: readonly Served[];
}

/** A band on one day: the chance that was said on average, the share that came true and its interval, of so many suggestions. */
export interface Reliability {
  cut: string;
  band: string;
  said: number;
  true: number;
  low: number;
  high: number;
  of: number;
}

/** The content of `src/network/suggestions/likelihoodFit.json`. */
export interface LikelihoodFit {
  day: string;
  fittedOn: string[];
  checkedOn: string[];
  years: number;
  coefficients: number[];
  bands: { from: number; atLeastOneIn: number | null }[];
  reliability: Reliability[];
}

/** Fits on some days, and checks on others. A band tells no more than the lower end of the interval on any of the days, those it was fitted on included. */
export function fitLikelihood(
  fitOn: readonly CutOutcomes[],
  checkOn: readonly CutOutcomes[],
  { day, years }: Pick<LikelihoodFit, 'day' | 'years'>,
): LikelihoodFit {
  const known = fitOn.flatMap(outcomesOf);
  const coefficients = fitLogistic(
    known.map(scaled),
    known.map(({ cameTrue }) => cameTrue),
  ).map((coefficient) => Number(coefficient.toFixed(4)));
  const reliability = [...fitOn, ...checkOn].flatMap((one) => reliabilityOf(one, coefficients));
  const toldOf = (band: number): number | null => {
    const shares = reliability.filter((one) => one.band === LIKELIHOOD_BANDS[band] && one.of > 0).map((one) => one.low);
    return shares.length === 0 ? null : (TOLD.find((one) => 1 / one <= Math.min(...shares)) ?? null);
  };
  return {
    ...{ day, fittedOn: fitOn.map(({ cut }) => cut), checkedOn: checkOn.map(({ cut }) => cut), years, coefficients },
    bands: [...FROM.map((from, band) => ({ from, atLeastOneIn: toldOf(band) })), { from: 0, atLeastOneIn: null }],
    reliability,
  };
}

function outcomesOf({ served }: CutOutcomes): SuggestionOutcome[] {
  return served.flatMap(({ suggestions }) => suggestions).filter(({ score }) => score > 0);
}

function reliabilityOf(one: CutOutcomes, coefficients: readonly number[]): Reliability[] {
  const outcomes = outcomesOf(one).map((outcome) => ({ ...outcome, chance: chanceOf(coefficients, scaled(outcome)) }));
  return LIKELIHOOD_BANDS.map((band, at) => {
    const most = FROM[at - 1] ?? Infinity;
    const inBand = outcomes.filter(({ chance }) => chance < most && chance >= (FROM[at] ?? 0));
    const came = bootstrap(
      inBand.map(({ cameTrue }) => Number(cameTrue)),
      { clusters: inBand.map(({ cluster }) => cluster) },
    );
    const said = inBand.reduce((sum, { chance }) => sum + chance, 0) / inBand.length;
    const round = (share: number): number => Number(share.toFixed(4));
    return {
      ...{ cut: one.cut, band, of: inBand.length, said: round(said) },
      ...{ true: round(came.mean), low: round(came.low), high: round(came.high) },
    };
  });
}
