import { bootstrap, type Estimate } from '../backTest/bootstrap.ts';
import { fitLogistic } from '../backTest/fitLogistic.ts';
import { SEAT_NUMBERS } from '../../src/network/consortium/chanceOfSeat.ts';
import { chanceOf } from '../../src/network/suggestions/likelihoodOf.ts';
import { type Asked, MOST_LISTED, type YearAsked } from './measureYear.ts';

/** The last place of each band; of the first fifty all are in one. */
const LAST_PLACES = [1, 3, 5, 10, 20, MOST_LISTED] as const;
/** The places that are counted together, the first and the last of each band. */
export const BANDS = LAST_PLACES.map((last, band) => ({ fromPlace: 1 + (LAST_PLACES[band - 1] ?? 0), toPlace: last }));
/** The numbers that are told: at least one in so many. */
const TOLD = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 30, 35, 40, 50, 60, 80, 100];
const WIDTH = SEAT_NUMBERS.length;

/** One listed candidate: the chance that was said, and whether it came. */
export interface Listed {
  organisation: number;
  chance: number;
  isTied: boolean;
  came: boolean;
}

/** A band in one year. */
export interface BandOutcome {
  year: number;
  band: number;
  of: number;
  said: number;
  came: Estimate;
}

/** The candidates of each question that the second fit is made on. */
const FIRST_OF_EACH = 150;

/** Fits the coefficients on some years: first to all candidates, then to those that would be listed first. */
export function fitSeats(years: readonly YearAsked[]): number[] {
  const questions = years.flatMap((year) => year.questions);
  const rough = fitTo(questions, (question) => question.candidates.length);
  return fitTo(questions, () => FIRST_OF_EACH, rough).map((one) => Number(one.toFixed(4)));
}

function fitTo(
  questions: readonly Asked[],
  mostOf: (question: Asked) => number,
  order = new Array<number>(WIDTH + 1).fill(0),
): number[] {
  const rows: number[][] = [];
  const came: boolean[] = [];
  for (const question of questions) {
    const right = new Set(question.came);
    for (const { at } of orderedBy(question, order).slice(0, mostOf(question))) {
      rows.push(numbersAt(question, at));
      came.push(right.has(question.candidates[at]!));
    }
  }
  return fitLogistic(rows, came);
}

/** The candidates of a question by their chance, as places in its columns. */
function orderedBy(question: Asked, coefficients: readonly number[]): { at: number; chance: number }[] {
  return Array.from(question.candidates, (_, at) => ({
    at,
    chance: chanceOf(coefficients, numbersAt(question, at)),
  })).sort((a, b) => b.chance - a.chance || a.at - b.at);
}

/** The first of a question by the chance: fifty of all, or so many of those with a tie or without. */
export function listedOf(
  question: Asked,
  coefficients: readonly number[],
  { most, tied }: { most: number; tied: boolean | null } = { most: MOST_LISTED, tied: null },
): Listed[] {
  const right = new Set(question.came);
  return orderedBy(question, coefficients)
    .filter(({ at }) => tied === null || (question.tied[at] === 1) === tied)
    .slice(0, most)
    .map(({ at, chance }) => ({
      ...{ organisation: question.candidates[at]!, chance },
      ...{ isTied: question.tied[at] === 1, came: right.has(question.candidates[at]!) },
    }));
}

/** The share that came of the candidates in the places of each band, drawn by project. */
export function bandsOf({ year, questions }: YearAsked, coefficients: readonly number[]): BandOutcome[] {
  const listed = questions.flatMap((question, at) =>
    listedOf(question, coefficients).map((one, before) => ({ ...one, place: before + 1, cluster: at >> 1 })),
  );
  return BANDS.map(({ fromPlace, toPlace }, band) => {
    const within = listed.filter(({ place }) => place >= fromPlace && place <= toPlace);
    return {
      ...{ year, band, of: within.length, said: within.reduce((sum, { chance }) => sum + chance, 0) / within.length },
      came: bootstrap(
        within.map(({ came }) => Number(came)),
        { clusters: within.map(({ cluster }) => cluster) },
      ),
    };
  });
}

/** At least one in so many of a band came, by the lower end of the interval of the worst year; null for fewer than one in 100. */
export function toldOf(outcomes: readonly BandOutcome[], band: number): number | null {
  const shares = outcomes.filter((one) => one.band === band && one.of > 0).map(({ came }) => came.low);
  return shares.length === 0 ? null : (TOLD.find((one) => 1 / one <= Math.min(...shares)) ?? null);
}

function numbersAt({ numbers }: Asked, at: number): number[] {
  return [...numbers.subarray(at * WIDTH, (at + 1) * WIDTH)];
}
