import { assertWanted } from '../columns/assertWanted.ts';
import { NONE } from '../columns/columns.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from '../ties/Lens.ts';
import { type CandidateFacts, CandidateReader } from './CandidateReader.ts';
import { type CandidateNumbers, numbersBeside } from './CandidateNumbers.ts';
import { chancesOfSeats } from './chanceOfSeat.ts';
import { Coverage } from './Coverage.ts';
import { type Applicant, fillSeats, type SeatRules } from './fillSeats.ts';
import { type SubjectFacts, subjectFacts } from './SubjectFacts.ts';
import { MOST_WORDS } from './SubjectWords.ts';

/** Candidates among which seats are filled: the first of all, of each country, and of those without a tie. */
const [FIRST_OF_ALL, FIRST_OF_COUNTRY, FIRST_NEW] = [300, 3, 60];
/** The place up to which candidates were measured. */
const MOST_MEASURED = 50;

/** A consortium sought; organisations by index. */
export interface ConsortiumRequest {
  /** Those who have a seat. */
  given: readonly number[];
  /** 1 for each organisation that may be a candidate, 2 for those that may take a seat of the proposal too. */
  eligible: Uint8Array;
  /** Only those with a tie to one of those given, or only those without; null for both. */
  tied: boolean | null;
  /** By index, or NONE. */
  call: number;
  /** True: no funder by record is a candidate of a call for research. */
  noFunders?: boolean;
  words: string | null;
  rules: SeatRules;
  first: number;
  offset: number;
  /** Set to 1 by another thread when nobody waits for it; it then throws. */
  stop?: Int32Array;
}

/** The reasons for which nobody is proposed to a seat of a research or innovation action though it is a candidate. */
export type PassedOver = 'FUNDER' | 'NO_SUCH_ACTION';

/** A candidate, the chance that it takes a seat, and what speaks for it. */
export interface FoundCandidate extends CandidateFacts {
  chance: number;
  /** Its place among the first fifty of all organisations, whatever is asked for; null where it is none of them. */
  place: number | null;
  /** The reason for which it is proposed for no seat, whatever the rules; null where there is none. */
  passedOver: PassedOver | null;
}

/** A seat, given or proposed, and who would take a proposed one in its place. */
export interface FoundSeat {
  candidate: FoundCandidate;
  others: FoundCandidate[];
}

/** The candidates, best first, and a set of them. */
export interface FormedConsortium {
  /** The weightiest words of the subject, at most thirty. */
  words: string[];
  hasPart: boolean;
  /** True where any of those given has a tie. */
  hasTies: boolean;
  hasFamily: boolean;
  candidates: FoundCandidate[];
  candidateCount: number;
  /** Those given, as seats. */
  given: FoundCandidate[];
  seats: FoundSeat[];
  isFilled: boolean;
  /** Those of the first fifty candidates that could take a seat, were they no funders by record. */
  fundersLeftOut: number[];
}

/** Finds whom a consortium can be formed with. */
export function formConsortium(lens: Lens, request: ConsortiumRequest): FormedConsortium {
  const { snapshot } = lens;
  const { given, stop } = request;
  const { asOf } = lens.filter;
  const facts = subjectFacts(snapshot, { call: request.call, words: request.words, asOf });
  assertWanted(stop);
  const numbers = numbersBeside(lens, given, facts.counts);
  assertWanted(stop);
  const order = new SeatOrder(numbers, given);
  const { eligible, tied } = request;
  const isFunder = (one: number): boolean => facts.isFunder[one] === 1;
  const mayCome = (one: number): boolean =>
    eligible[one]! > 0 &&
    (tied === null || numbers.ties[one]! > 0 === tied) &&
    !(request.noFunders === true && isFunder(one));
  const couldSit = (one: number): boolean => eligible[one] === 2 && facts.hasWorkedSo[one] === 1 && mayCome(one);
  const maySit = (one: number): boolean => couldSit(one) && !isFunder(one);
  const { first: listed, accepted } = order.first(request.offset + request.first, mayCome);
  const applicants = applicantsOf(lens, order, maySit, numbers);
  const all = [...new Set([...given, ...listed, ...applicants.map(({ organisation }) => organisation)])];
  const coverage = new Coverage(snapshot, { facts, numbers, asOf }, all);
  const { seats, isFilled } = fillSeats(snapshot, given, applicants, request.rules, coverage);
  assertWanted(stop);
  const reader = new CandidateReader(lens, { given, facts, numbers, coverage });
  const sitting = [...given, ...seats.map(({ organisation }) => organisation)];
  const factsBeside = (one: number, beside: readonly number[]): FoundCandidate => ({
    ...reader.facts(one, beside),
    ...{ chance: order.chanceOf(one), place: order.placeOf(one), passedOver: passedOver(facts, one) },
  });
  const without = (one: number): number[] => sitting.filter((other) => other !== one);
  return {
    ...wordsOf(facts),
    hasTies: numbers.ties.some((strength) => strength > 0),
    candidates: listed.slice(request.offset).map((one) => factsBeside(one, given)),
    candidateCount: accepted,
    given: given.map((one) => factsBeside(one, without(one))),
    seats: seats.map(({ organisation, others }) => ({
      candidate: factsBeside(organisation, without(organisation)),
      others: others.map((one) => factsBeside(one, without(organisation))),
    })),
    isFilled,
    fundersLeftOut: order.first(MOST_MEASURED, mayCome).first.filter((one) => couldSit(one) && isFunder(one)),
  };
}

function passedOver({ isFunder, hasWorkedSo }: SubjectFacts, one: number): PassedOver | null {
  if (isFunder[one] === 1) return 'FUNDER';
  return hasWorkedSo[one] === 1 ? null : 'NO_SUCH_ACTION';
}

function wordsOf({ subject, words }: SubjectFacts): Pick<FormedConsortium, 'words' | 'hasPart' | 'hasFamily'> {
  const told = subject.terms.slice(0, MOST_WORDS).map((_, place) => words.textOf(place));
  return { words: told, hasPart: subject.part !== NONE, hasFamily: subject.family !== null };
}

/** The organisations by their chance; those given, and those for whom nothing speaks, have none. */
class SeatOrder {
  readonly #chances: Float64Array;
  /** Those that have one. */
  readonly #likely: Int32Array;
  /** The places of the first fifty. */
  readonly #places: ReadonlyMap<number, number>;

  constructor(numbers: CandidateNumbers, given: readonly number[]) {
    const { ties, walks, inPart, inFamily, closest } = numbers;
    this.#chances = new Float64Array(ties.length);
    const chanceOf = chancesOfSeats(numbers);
    for (let one = 0; one < ties.length; one++) {
      const speaks = ties[one]! + walks[one]! + inPart[one]! + inFamily[one]! + closest[one]! > 0;
      if (speaks) this.#chances[one] = chanceOf(one);
    }
    for (const one of given) this.#chances[one] = 0;
    this.#likely = placesAbove0(this.#chances);
    const { first } = this.first(MOST_MEASURED, () => true);
    this.#places = new Map(first.map((one, before) => [one, before + 1]));
  }

  chanceOf(one: number): number {
    return this.#chances[one]!;
  }

  placeOf(one: number): number | null {
    return this.#places.get(one) ?? null;
  }

  /** The likeliest, equal ones by id, and how many there are. */
  first(most: number, mayCome: (one: number) => boolean): ReturnType<typeof firstInOrder> {
    const [chances, likely] = [this.#chances, this.#likely];
    const { first, accepted } = firstInOrder(
      likely.length,
      most,
      (a, b) => chances[likely[b]!]! - chances[likely[a]!]! || a - b,
      (at) => mayCome(likely[at]!),
    );
    return { first: first.map((at) => likely[at]!), accepted };
  }

  /** The likeliest of each value of a column, so many of each. */
  firstOfEach(column: Int32Array, most: number, mayCome: (one: number) => boolean): number[] {
    const firstOf = new Map<number, number[]>();
    for (const one of this.#likely) {
      const chance = this.#chances[one]!;
      if (column[one] === NONE) continue;
      const first = firstOf.get(column[one]!) ?? [];
      const isTooLate = first.length === most && chance <= this.#chances[first.at(-1)!]!;
      if (isTooLate || !mayCome(one)) continue;
      const after = first.findIndex((other) => chance > this.#chances[other]!);
      first.splice(after < 0 ? first.length : after, 0, one);
      if (first.length > most) first.pop();
      firstOf.set(column[one]!, first);
    }
    return [...firstOf.values()].flat();
  }
}

/** The places of the numbers above 0, in order. */
function placesAbove0(numbers: Float64Array): Int32Array {
  const places = new Int32Array(numbers.length);
  let count = 0;
  for (let place = 0; place < numbers.length; place++) if (numbers[place]! > 0) places[count++] = place;
  return places.subarray(0, count);
}

function applicantsOf(
  { snapshot }: Lens,
  order: SeatOrder,
  mayCome: (one: number) => boolean,
  { ties }: CandidateNumbers,
): Applicant[] {
  const { countries } = snapshot.organisations;
  const isNew = (one: number): boolean => mayCome(one) && ties[one] === 0;
  const found = new Set([
    ...order.first(FIRST_OF_ALL, mayCome).first,
    ...order.first(FIRST_NEW, isNew).first,
    ...[mayCome, isNew].flatMap((may) => order.firstOfEach(countries, FIRST_OF_COUNTRY, may)),
  ]);
  return [...found].map((organisation) => ({
    ...{ organisation, chance: order.chanceOf(organisation), isTied: ties[organisation]! > 0 },
  }));
}
