import fit from './likelihoodFit.json' with { type: 'json' };

/** Bands of likelihood, the best first. */
export const LIKELIHOOD_BANDS = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'] as const;
export type LikelihoodBand = (typeof LIKELIHOOD_BANDS)[number];

/** Suggestions were measured up to this rank, among candidates of every kind and country. */
export const MOST_RANK = 20;
/** The least projects of a graph like those that were measured, of whole consortia: fewer are a part of CORDIS, or none of it. */
export const LEAST_PROJECTS = 10_000;

/** The numbers that the likelihood of a suggestion follows from. */
export interface SuggestionNumbers {
  /** The number of partners of the one that it is for, and of the one suggested. */
  askersPartners: number;
  partners: number;
  commonPartners: number;
  score: number;
}

/** The chance that both begin a project together, as one of four bands. */
export interface Likelihood {
  band: LikelihoodBand;
  /** Of so many such suggestions at least one came true, by the lower end of the interval of every day measured; null for the lowest band. */
  atLeastOneIn: number | null;
  years: number;
}

/** Puts a suggestion in its band: docs/back-test.md has how often each band came true. */
export function likelihoodOf(numbers: SuggestionNumbers): Likelihood {
  const chance = chanceOf(fit.coefficients, scaled(numbers));
  const found = fit.bands.find(({ from }) => chance >= from) ?? fit.bands.at(-1)!;
  return { band: LIKELIHOOD_BANDS[fit.bands.indexOf(found)]!, atLeastOneIn: found.atLeastOneIn, years: fit.years };
}

/** The numbers as they are added up: each counts by its order of magnitude. */
export function scaled({ askersPartners, partners, commonPartners, score }: SuggestionNumbers): number[] {
  return [Math.log(1 + askersPartners), Math.log(1 + partners), Math.log(1 + commonPartners), Math.log(score)];
}

/** The chance that something comes true: the logistic function of the numbers, each times what it counts; the first coefficient counts for all. */
export function chanceOf(coefficients: readonly number[], numbers: readonly number[]): number {
  let sum = coefficients[0]!;
  for (const [at, number] of numbers.entries()) sum += coefficients[at + 1]! * number;
  return 1 / (1 + Math.exp(-sum));
}
