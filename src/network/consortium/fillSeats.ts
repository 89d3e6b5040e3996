import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { Coverage } from './Coverage.ts';
import { mostCountries } from './eligibility/mostCountries.ts';
import { SeatSearch } from './SeatSearch.ts';

/** The seats of a proposal, and what it must have. */
export interface SeatRules {
  /** Seats in all. */
  size: number;
  /** The least share of the proposed seats that go to those without a tie. */
  newcomers: number;
  /** The least countries of those that count for the call. */
  countries: number;
  /** True where one of them must be a Member State. */
  memberState: boolean;
  /** By country: 2 for a Member State, 1 for others that count, 0 for those that do not. */
  standings: Uint8Array;
}

/** An organisation that could take a seat. */
export interface Applicant {
  organisation: number;
  chance: number;
  isTied: boolean;
}

/** A seat that is proposed: who takes it, and who would in its place, best first. */
export interface ProposedSeat {
  organisation: number;
  others: number[];
}

/** A set of seats, those given first. */
export interface Proposal {
  seats: ProposedSeat[];
  /** False where nobody is left who could take a seat. */
  isFilled: boolean;
}

/** The weight of each thing that nobody in a seat has: half as likely again. */
const ADDED = 0.5;
const MEMBER_STATE = 2;
/** Others that are kept of each seat. */
export const MOST_OTHERS = 5;

/**
 * Fills the seats one by one: each time by whom the chance times what it adds is largest, among those with whom the rest
 * can still meet the rules. What adds: a country, a kind, work in the part of the programme that nobody in a seat has,
 * each half as much again, and the share of the subject's words that nobody in a seat has worked on.
 */
export function fillSeats(
  snapshot: Snapshot,
  given: readonly number[],
  applicants: readonly Applicant[],
  rules: SeatRules,
  coverage: Coverage,
): Proposal {
  const table = new Table(snapshot, given, rules, coverage);
  const chosen: Applicant[] = [];
  const most = rules.size - given.length;
  while (chosen.length < most) {
    const [next] = table.best(chosen, applicants, most - chosen.length - 1, 1);
    if (next === undefined) break;
    chosen.push(next);
  }
  const seats = chosen.map(({ organisation }, seat) => ({
    organisation,
    others: table
      .best(
        chosen.filter((_, at) => at !== seat),
        applicants.filter((one) => !chosen.includes(one)),
        most - chosen.length,
        MOST_OTHERS,
      )
      .map((one) => one.organisation),
  }));
  return { seats, isFilled: chosen.length === Math.max(0, most) };
}

/** The fewest further seats for each thing that is needed; 0 or less where it is there. */
interface Needs {
  wanted: { countries: number; memberState: number; newcomers: number };
  most: number;
  /** The same once one more sits, which is independent of those who do. */
  mostWith: (one: Applicant) => number;
  /** The number of these that one more organisation would lessen. */
  met: (one: Applicant) => number;
  /** True for one in a country that counts and in which nobody sits. */
  isElsewhere: (one: Applicant) => boolean;
  isMemberState: (one: Applicant) => boolean;
}

const knownWholes = new WeakMap<Snapshot, Int32Array>();

/** The whole that each organisation is a part of, or itself; found once. */
function wholesOf(snapshot: Snapshot): Int32Array {
  const { parents } = snapshot.organisations;
  const wholes = knownWholes.get(snapshot) ?? nearestUpward(parents, (one) => parents[one] === NONE);
  knownWholes.set(snapshot, wholes);
  return wholes;
}

/** The organisations that sit, and what is still needed. */
class Table {
  readonly #snapshot: Snapshot;
  readonly #given: readonly number[];
  readonly #rules: SeatRules;
  readonly #coverage: Coverage;
  readonly #wantedNew: number;
  /** The whole that each organisation is a part of, or itself. */
  readonly #wholes: Int32Array;

  constructor(snapshot: Snapshot, given: readonly number[], rules: SeatRules, coverage: Coverage) {
    this.#snapshot = snapshot;
    this.#given = given;
    this.#rules = rules;
    this.#coverage = coverage;
    this.#wholes = wholesOf(snapshot);
    this.#wantedNew = Math.ceil(rules.newcomers * Math.max(0, rules.size - given.length) - 1e-9);
  }

  /** The best for one more seat, `left` seats besides it being empty. Where nobody can meet the rules, whoever comes closest. */
  best(chosen: readonly Applicant[], applicants: readonly Applicant[], left: number, most: number): Applicant[] {
    const worth = this.#worthBeside(this.#sitting(chosen));
    const open = this.#independentOf(this.#takenWith(chosen), applicants)
      .map((one) => ({ one, worth: worth(one) }))
      .sort((a, b) => b.worth - a.worth || a.one.organisation - b.one.organisation)
      .map(({ one }) => one);
    const { mostWith } = this.#needs(chosen);
    const search = new SeatSearch(this.#kindsOf(open));
    const found: Applicant[] = [];
    for (const one of open) {
      if (found.length === most) break;
      const needed = mostWith(one);
      const canMeet = (): boolean => this.#canMeet(chosen, [one], { applicants: open, left }, search);
      if (needed <= 0 || (needed <= left && search.begin(one, canMeet))) found.push(one);
    }
    if (found.length > 0) return found;
    const needs = new Map(open.map((one) => [one, mostWith(one)]));
    return open.toSorted((a, b) => needs.get(a)! - needs.get(b)!).slice(0, most);
  }

  /** True where so many more seats can meet what is needed beside those chosen and added. Taken to be where that is not decided after many tries. */
  #canMeet(
    chosen: readonly Applicant[],
    added: readonly Applicant[],
    { applicants, left }: { applicants: readonly Applicant[]; left: number },
    search: SeatSearch<Applicant>,
  ): boolean {
    const sitting = [...chosen, ...added];
    const needs = this.#needs(sitting);
    if (needs.most <= 0) return true;
    if (needs.most > left) return false;
    const taken = this.#takenWith(sitting);
    if (this.#isPlenty(applicants, taken, needs)) return true;
    const open = this.#independentOf(taken, applicants);
    const helping = open.map((one) => ({ one, help: needs.met(one) })).filter(({ help }) => help > 0);
    helping.sort((a, b) => b.help - a.help);
    return helping.some(({ one }) => {
      const more = [...added, one];
      return search.goOn(more, () => this.#canMeet(chosen, more, { applicants: open, left: left - 1 }, search));
    });
  }

  /** The kind of each: its country, and whether it has a tie. One whose whole has other parts among them is of a kind of its own. */
  #kindsOf(applicants: readonly Applicant[]): (one: Applicant) => string {
    const parts = new Map<number, number>();
    for (const { organisation } of applicants) {
      const whole = this.#wholeOf(organisation);
      parts.set(whole, (parts.get(whole) ?? 0) + 1);
    }
    return ({ organisation, isTied }) =>
      parts.get(this.#wholeOf(organisation)) === 1
        ? `${this.#countryOf(organisation)} ${isTied}`
        : `part ${organisation}`;
  }

  /** True where those without a tie, or all where nobody new is needed, have enough countries and heads by themselves: nearly always so. */
  #isPlenty(
    applicants: readonly Applicant[],
    taken: ReadonlySet<number>,
    { wanted, isElsewhere, isMemberState }: Needs,
  ): boolean {
    const wholes = new Set<number>();
    const countries = new Set<number>();
    const places = Math.max(wanted.countries, wanted.memberState);
    const heads = Math.max(wanted.newcomers, places);
    let hasMemberState = wanted.memberState === 0;
    for (const one of applicants) {
      if (wanted.newcomers > 0 && one.isTied) continue;
      const whole = this.#wholeOf(one.organisation);
      if (taken.has(whole) || wholes.has(whole)) continue;
      wholes.add(whole);
      if (isElsewhere(one)) {
        countries.add(this.#countryOf(one.organisation));
        hasMemberState ||= isMemberState(one);
      }
      if (hasMemberState && countries.size >= places && wholes.size >= heads) return true;
    }
    return false;
  }

  /** The fewest further seats without which a rule cannot be met, and how many of the needs one more organisation would lessen. */
  #needs(chosen: readonly Applicant[]): Needs {
    const { countries, memberState, standings } = this.#rules;
    const sitting = this.#sitting(chosen);
    const places = this.#countingPlaces(sitting);
    const theirs = new Set(places.flat());
    const counted = mostCountries(places);
    const wanted = {
      countries: countries - counted,
      memberState: memberState && ![...theirs].some((country) => standings[country] === MEMBER_STATE) ? 1 : 0,
      newcomers: this.#wantedNew - chosen.filter(({ isTied }) => !isTied).length,
    };
    const standingOf = ({ organisation }: Applicant): number => standings[this.#countryOf(organisation)] ?? 0;
    const isElsewhere = (one: Applicant): boolean =>
      standingOf(one) > 0 && !theirs.has(this.#countryOf(one.organisation));
    // Parts of one organisation leave a country of theirs to another where they can stand for a second one.
    const leftTo = new Map<number, boolean>();
    const isLeftTo = (country: number): boolean => {
      if (!theirs.has(country)) return false;
      const is = leftTo.get(country) ?? mostCountries([...places, [country]]) > counted;
      leftTo.set(country, is);
      return is;
    };
    const isMemberState = (one: Applicant): boolean => standingOf(one) === MEMBER_STATE;
    const isOneMore = (one: Applicant): boolean => isElsewhere(one) || isLeftTo(this.#countryOf(one.organisation));
    return {
      ...{ wanted, isElsewhere, isMemberState },
      most: Math.max(wanted.countries, wanted.memberState, wanted.newcomers),
      mostWith: (one) =>
        Math.max(
          wanted.countries - Number(isOneMore(one)),
          wanted.memberState === 1 && isMemberState(one) ? 0 : wanted.memberState,
          wanted.newcomers - Number(!one.isTied),
        ),
      met: (one) =>
        Number(wanted.countries > 0 && isOneMore(one)) +
        Number(wanted.memberState > 0 && isMemberState(one)) +
        Number(wanted.newcomers > 0 && !one.isTied),
    };
  }

  /** The countries that count of each organisation that sits; parts of one have them together and stand for one of them. */
  #countingPlaces(sitting: readonly number[]): number[][] {
    const placesOf = new Map<number, number[]>();
    for (const one of sitting) {
      const country = this.#countryOf(one);
      if ((this.#rules.standings[country] ?? 0) === 0) continue;
      const whole = this.#wholeOf(one);
      placesOf.set(whole, [...(placesOf.get(whole) ?? []), country]);
    }
    return [...placesOf.values()];
  }

  #sitting(chosen: readonly Applicant[]): number[] {
    return [...this.#given, ...chosen.map(({ organisation }) => organisation)];
  }

  /** The wholes that those who sit are parts of. */
  #takenWith(chosen: readonly Applicant[]): Set<number> {
    return new Set(this.#sitting(chosen).map((one) => this.#wholeOf(one)));
  }

  /** Those that are no part of a whole that is taken: parts of one organisation are not independent of each other. */
  #independentOf(taken: ReadonlySet<number>, applicants: readonly Applicant[]): Applicant[] {
    return applicants.filter(({ organisation }) => !taken.has(this.#wholeOf(organisation)));
  }

  #worthBeside(sitting: readonly number[]): (one: Applicant) => number {
    const { kinds } = this.#snapshot.organisations;
    const theirCountries = new Set(sitting.map((one) => this.#countryOf(one)));
    const theirKinds = new Set(sitting.map((one) => kinds[one]!));
    const missing = this.#coverage.missingOf(sitting);
    const isExperienced = sitting.some((one) => this.#coverage.isExperienced(one));
    return ({ organisation, chance }) => {
      const [country, kind] = [this.#countryOf(organisation), kinds[organisation]!];
      const added = [
        country !== NONE && !theirCountries.has(country),
        kind !== NONE && !theirKinds.has(kind),
        !isExperienced && this.#coverage.isExperienced(organisation),
      ].filter(Boolean).length;
      return chance * (1 + ADDED * added + this.#coverage.shareOf(organisation, missing));
    };
  }

  #countryOf(organisation: number): number {
    return this.#snapshot.organisations.countries[organisation]!;
  }

  /** The organisation that one is a part of, whatever is between; itself where it is of none, or a faulty source made a ring. */
  #wholeOf(one: number): number {
    return this.#wholes[one] === NONE ? one : this.#wholes[one]!;
  }
}
