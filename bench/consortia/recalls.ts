import { bootstrap, type Estimate } from '../backTest/bootstrap.ts';
import { listedOf } from './fitSeats.ts';
import { type Asked, BASELINES, type YearAsked } from './measureYear.ts';

/** The length of a page. */
const PAGE = 20;

/** The measures of one order for some questions, each drawn by project. */
export interface Recalls {
  name: string;
  /** The share of those who came and were known that are among the first twenty and fifty. */
  at20: Estimate;
  at50: Estimate;
  /** The share of questions with one of them among the first twenty. */
  hit: Estimate;
  /** The mean of one over the place of the first; 0 where none is among the first fifty. */
  reciprocalRank: Estimate;
  /** `at20` among those who were tied to those given, and among those who were not. */
  tied: Estimate;
  untied: Estimate;
  /** By how much `at20` is above that of the fitted order, paired by question. */
  less: Estimate;
}

/** Measures the fitted order and the baselines for the questions with so many given. */
export function recallsOf({ questions }: YearAsked, given: number, coefficients: readonly number[]): Recalls[] {
  const asked = questions.filter((question) => question.given === given);
  const fitted = asked.map((question) => listedOf(question, coefficients).map(({ organisation }) => organisation));
  const orders = [
    { name: 'as served', lists: fitted },
    ...BASELINES.map((name, at) => ({ name, lists: asked.map(({ baselines }) => baselines[at]!) })),
  ];
  const ofFitted = asked.map(({ came }, at) => shareOf(came, fitted[at]!.slice(0, PAGE)));
  return orders.map(({ name, lists }) => {
    const shares = asked.map(({ came }, at) => shareOf(came, lists[at]!.slice(0, PAGE)));
    const ofThose = (isTied: number): Estimate =>
      meanOf(asked.map((one, at) => shareOf(thoseOf(one, isTied), lists[at]!.slice(0, PAGE))));
    return {
      ...{ name, at20: meanOf(shares), at50: meanOf(asked.map(({ came }, at) => shareOf(came, lists[at]!))) },
      hit: meanOf(shares.map((share) => Number(share > 0))),
      reciprocalRank: meanOf(asked.map(({ came }, at) => reciprocalRankOf(came, lists[at]!))),
      ...{ tied: ofThose(1), untied: ofThose(0) },
      less: meanOf(shares.map((share, at) => share - ofFitted[at]!)),
    };
  });
}

/** The share of those who came without a tie, that of the first twenty of the fitted order who have none, and how many of the former are among the first twenty without one. */
export function newcomersOf({ questions }: YearAsked, given: number, coefficients: readonly number[]) {
  const asked = questions.filter((question) => question.given === given);
  const came = asked.map((one) => thoseOf(one, 0).length / one.came.length);
  const listed = asked.map((question) => {
    const page = listedOf(question, coefficients).slice(0, PAGE);
    return page.filter(({ isTied }) => !isTied).length / page.length;
  });
  const among = asked.map((question) => {
    const untied = listedOf(question, coefficients, { most: PAGE, tied: false });
    return shareOf(
      thoseOf(question, 0),
      untied.map(({ organisation }) => organisation),
    );
  });
  return { came: meanOf(came), listed: meanOf(listed), among: meanOf(among) };
}

function thoseOf({ came, wereTied }: Asked, isTied: number): number[] {
  return came.filter((_, at) => wereTied[at] === isTied);
}

/** NaN of none. */
function shareOf(came: readonly number[], list: readonly number[]): number {
  return came.filter((one) => list.includes(one)).length / came.length;
}

function reciprocalRankOf(came: readonly number[], list: readonly number[]): number {
  const place = list.findIndex((one) => came.includes(one));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** One question is one project. */
function meanOf(values: readonly number[]): Estimate {
  return bootstrap(values.filter((value) => !Number.isNaN(value)));
}
