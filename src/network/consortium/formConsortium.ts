import { assertWanted } from '../columns/assertWanted.ts';
import { projectTypesOf } from '../calls/projectTypesOf.ts';
import { NONE } from '../columns/columns.ts';
import { membersOf } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from '../ties/Lens.ts';
import { type CandidateFacts, CandidateReader } from './CandidateReader.ts';
import { type CandidateNumbers, candidateNumbers } from './CandidateNumbers.ts';
import { chanceOfSeat } from './chanceOfSeat.ts';
import { Coverage, MOST_WORDS } from './Coverage.ts';
import { type Applicant, fillSeats, type SeatRules } from './fillSeats.ts';
import { type Subject, subjectOf } from './subjectOf.ts';
import { SubjectWords } from './SubjectWords.ts';

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
  words: string | null;
  rules: SeatRules;
  first: number;
  offset: number;
  /** Set to 1 by another thread when nobody waits for it; it then throws. */
  stop?: Int32Array;
}

/** A candidate, the chance that it takes a seat, and what speaks for it. */
export interface FoundCandidate extends CandidateFacts {
  chance: number;
  /** True where it is among the first fifty of all organisations, whatever is asked for. */
  isAmongFirst: boolean;
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
}

/** Finds whom a consortium can be formed with. */
export function formConsortium(lens: Lens, request: ConsortiumRequest): FormedConsortium {
  const { snapshot } = lens;
  const { given, stop } = request;
  const subject = subjectOf(snapshot, request.call, request.words);
  const words = new SubjectWords(snapshot, subject);
  const shares = words.shares();
  assertWanted(stop);
  const numbers = candidateNumbers(lens, given, subject, shares);
  assertWanted(stop);
  const order = new SeatOrder(numbers, given);
  const { eligible, tied } = request;
  const mayCome = (one: number): boolean => eligible[one]! > 0 && (tied === null || numbers.ties[one]! > 0 === tied);
  const isOfTrade = hasWorkedSo(snapshot, request.call, lens.filter.asOf);
  const maySit = (one: number): boolean => eligible[one] === 2 && isOfTrade[one] === 1 && mayCome(one);
  const { first: listed, accepted } = order.first(request.offset + request.first, mayCome);
  const applicants = applicantsOf(lens, order, maySit, numbers);
  const all = [...new Set([...given, ...listed, ...applicants.map(({ organisation }) => organisation)])];
  const coverage = new Coverage(snapshot, { subject, words, numbers, asOf: lens.filter.asOf }, all);
  const { seats, isFilled } = fillSeats(snapshot, given, applicants, request.rules, coverage);
  assertWanted(stop);
  const reader = new CandidateReader(lens, { given, subject, words, shares, numbers, coverage });
  const sitting = [...given, ...seats.map(({ organisation }) => organisation)];
  const factsBeside = (one: number, beside: readonly number[]): FoundCandidate => ({
    ...reader.facts(one, beside),
    ...{ chance: order.chanceOf(one), isAmongFirst: order.isAmongFirst(one) },
  });
  const without = (one: number): number[] => sitting.filter((other) => other !== one);
  return {
    ...wordsOf(subject, words),
    hasTies: numbers.ties.some((strength) => strength > 0),
    candidates: listed.slice(request.offset).map((one) => factsBeside(one, given)),
    candidateCount: accepted,
    given: given.map((one) => factsBeside(one, without(one))),
    seats: seats.map(({ organisation, others }) => ({
      candidate: factsBeside(organisation, without(organisation)),
      others: others.map((one) => factsBeside(one, without(organisation))),
    })),
    isFilled,
  };
}

/** 1 for those with a project of a type like the call's: who is only in partnerships of funders answers no call for research. 1 for all where the type is not known. */
function hasWorkedSo(snapshot: Snapshot, call: number, day: number): Uint8Array {
  const types = call === NONE ? null : projectTypesOf(snapshot, call);
  if (types === null) return new Uint8Array(snapshot.organisations.ids.length).fill(1);
  const { collaborations } = snapshot;
  const wanted = collaborations.typeNames.map((name) => types.includes(name));
  return membersOf(
    snapshot,
    Uint8Array.from(collaborations.types, (type) => Number(type !== NONE && wanted[type])),
    day,
  );
}

function wordsOf(subject: Subject, words: SubjectWords): Pick<FormedConsortium, 'words' | 'hasPart' | 'hasFamily'> {
  const told = subject.terms.slice(0, MOST_WORDS).map((_, place) => words.textOf(place));
  return { words: told, hasPart: subject.part !== NONE, hasFamily: subject.family !== null };
}

/** The organisations by their chance; those given, and those for whom nothing speaks, have none. */
class SeatOrder {
  readonly #chances: Float64Array;
  readonly #leastOfFirst: number;

  constructor(numbers: CandidateNumbers, given: readonly number[]) {
    const { ties, walks, inPart, inFamily, closest } = numbers;
    this.#chances = new Float64Array(ties.length);
    for (let one = 0; one < ties.length; one++) {
      const speaks = ties[one]! + walks[one]! + inPart[one]! + inFamily[one]! + closest[one]! > 0;
      if (speaks) this.#chances[one] = chanceOfSeat(numbers, one);
    }
    for (const one of given) this.#chances[one] = 0;
    const last = this.first(MOST_MEASURED, () => true).first.at(-1);
    this.#leastOfFirst = last === undefined ? Infinity : this.#chances[last]!;
  }

  chanceOf(one: number): number {
    return this.#chances[one]!;
  }

  isAmongFirst(one: number): boolean {
    return this.#chances[one]! >= this.#leastOfFirst;
  }

  /** The likeliest, equal ones by id, and how many there are. */
  first(most: number, mayCome: (one: number) => boolean): ReturnType<typeof firstInOrder> {
    return firstInOrder(
      this.#chances.length,
      most,
      (a, b) => this.#chances[b]! - this.#chances[a]! || a - b,
      (one) => this.#chances[one]! > 0 && mayCome(one),
    );
  }

  /** The likeliest of each value of a column, so many of each. */
  firstOfEach(column: Int32Array, most: number, mayCome: (one: number) => boolean): number[] {
    const firstOf = new Map<number, number[]>();
    for (let one = 0; one < column.length; one++) {
      if (column[one] === NONE || this.#chances[one] === 0 || !mayCome(one)) continue;
      const first = firstOf.get(column[one]!) ?? [];
      const after = first.findIndex((other) => this.#chances[one]! > this.#chances[other]!);
      first.splice(after < 0 ? first.length : after, 0, one);
      firstOf.set(column[one]!, first.slice(0, most));
    }
    return [...firstOf.values()].flat();
  }
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
