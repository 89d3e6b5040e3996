import { rankedFirst } from './rankedFirst.ts';
import { type HiddenConsortium, hiddenConsortia } from './hiddenConsortia.ts';
import { sampleOf } from '../backTest/sampleOf.ts';
import { splitAt, tieCount } from '../backTest/Split.ts';
import type { CordisRecords } from '../backTest/readCordisRecords.ts';
import { type CandidateNumbers, numbersBeside, subjectCounts } from '../../src/network/consortium/CandidateNumbers.ts';
import { seatNumbers } from '../../src/network/consortium/chanceOfSeat.ts';
import { subjectOf } from '../../src/network/consortium/subjectOf.ts';
import { SubjectWords } from '../../src/network/consortium/SubjectWords.ts';
import type { SearchVocabulary } from '../../src/network/columns/columns.ts';
import { indexTexts } from '../../src/network/search/indexTexts.ts';
import { walkThroughTies } from '../../src/network/suggestions/walkThroughTies.ts';
import { BuiltLens } from '../../src/network/ties/Lens.ts';
import { strongestTies } from '../../src/network/ties/strongestTies.ts';

/** The organisations that are kept of each order: the first by each number, for a fit. */
const FIRST_BY_EACH = 300;
/** The longest list that is measured. */
export const MOST_LISTED = 50;

export const WALK = 'the walk';
/** The ways to order candidates that the fitted one stands beside. */
export const BASELINES = ['popularity', 'popularity in the programme part', 'past partners by count', WALK] as const;

/** One question: a call, its coordinator and perhaps one more, and who came. */
export interface Asked {
  /** The number of organisations that were given: 1 or 2. */
  given: number;
  /** The organisations that came and were known on the day. */
  came: number[];
  /** 1 for each of these that was tied to those given. */
  wereTied: number[];
  /** The number of organisations in the project beside those given. */
  others: number;
  /** The first organisations by each baseline. */
  baselines: number[][];
  /** Candidates that may be among the first of the fitted order, ascending, their numbers one after the other, and who was tied. */
  candidates: Int32Array;
  numbers: Float64Array;
  tied: Uint8Array;
}

/** The questions of a year, with so many projects drawn. */
export interface YearAsked {
  year: number;
  projects: number;
  organisations: number;
  questions: Asked[];
}

/** Asks for consortia that began in a year, as known on its first day. */
export async function measureYear(
  { records, texts }: CordisRecords,
  vocabulary: SearchVocabulary,
  year: number,
  { most, seed }: { most: number; seed: number },
): Promise<YearAsked> {
  const split = splitAt(records, { after: `${year - 1}-12-31`, until: `${year}-12-31` });
  async function* batches() {
    yield await Promise.resolve(texts);
  }
  const snapshot = { ...split.snapshot, search: await indexTexts(split.snapshot, batches(), vocabulary) };
  const lens = new BuiltLens({ snapshot, filter: split.lens.filter, model: split.lens.model }, split.lens);
  const all = hiddenConsortia(split, records, seed).filter(({ coordinator }) => tieCount(lens, coordinator) > 0);
  const questions = sampleOf(all, most, seed).flatMap((one) => [
    ask(lens, one, [one.coordinator]),
    ask(lens, one, [one.coordinator, one.second]),
  ]);
  return { year, projects: all.length, organisations: snapshot.organisations.ids.length, questions };
}

function ask(lens: BuiltLens, { call, members, size }: HiddenConsortium, given: number[]): Asked {
  const subject = subjectOf(lens.snapshot, call, null);
  const shares = new SubjectWords(lens.snapshot, subject).shares();
  const numbers = numbersBeside(lens, given, subjectCounts(lens.snapshot, subject, shares, lens.filter.asOf));
  const came = members.filter((one) => !given.includes(one));
  const candidates = poolOf(numbers, given);
  return {
    ...{ given: given.length, came, others: size - given.length },
    wereTied: came.map((one) => Number(numbers.ties[one]! > 0)),
    baselines: baselinesOf(lens, numbers, given).map((scores) => rankedFirst(scores, given, MOST_LISTED)),
    candidates: Int32Array.from(candidates),
    numbers: Float64Array.from(candidates.flatMap((one) => seatNumbers(numbers, one))),
    tied: Uint8Array.from(candidates, (one) => Number(numbers.ties[one]! > 0)),
  };
}

/** The first by each of the numbers. */
function poolOf(numbers: CandidateNumbers, given: readonly number[]): number[] {
  const pool = Object.values(numbers).flatMap((scores: Float64Array | Int32Array) =>
    rankedFirst(scores, given, FIRST_BY_EACH),
  );
  return [...new Set(pool)].sort((a, b) => a - b);
}

function baselinesOf(lens: BuiltLens, { projects, inPart }: CandidateNumbers, given: readonly number[]) {
  const { one, two } = walkThroughTies(lens, given, strongestTies(lens, given));
  return [projects, inPart, pastPartners(lens, given), one.map((chance, at) => chance + two[at]!)];
}

/** The number of projects that each shared with any of those given, by the day. */
function pastPartners({ snapshot }: BuiltLens, given: readonly number[]): Int32Array {
  const { memberships, membershipsOf, collaborationOf, organisations } = snapshot;
  const counts = new Int32Array(organisations.ids.length);
  const shared = new Set(
    given.flatMap((one) => {
      const rows = membershipsOf.values.subarray(membershipsOf.offsets[one], membershipsOf.offsets[one + 1]);
      return Array.from(rows, (row) => collaborationOf[row]!);
    }),
  );
  for (const project of shared)
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++)
      counts[memberships.organisations[row]!]!++;
  return counts;
}
