import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE } from '../columns/columns.ts';
import { hasBegun } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { Lens } from '../ties/Lens.ts';
import { type CandidateNumbers, projectsInFamily, projectsInPart } from './CandidateNumbers.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import type { Coverage } from './Coverage.ts';
import { type SeatNumber, partsOfChance } from './chanceOfSeat.ts';
import type { SubjectFacts } from './SubjectFacts.ts';

/** Projects that are told of each reason. */
const MOST_PROJECTS = 3;
/** The share of the subject's words from which a further project is told as close. */
const CLOSE = 0.5;
/** Words that are told of a candidate. */
const MOST_TOLD = 6;
const COORDINATES = 1 << COLLABORATION_ROLES.indexOf('COORDINATOR');

/** The facts that speak for an organisation. Projects by index, the newest first. */
export interface CandidateFacts {
  organisation: number;
  isTied: boolean;
  /** Collaborations shared with those who form it. */
  shared: number[];
  sharedCount: number;
  /** Projects in the part of the programme, and in calls of the family. */
  inPart: number[];
  inPartCount: number;
  inFamily: number[];
  inFamilyCount: number;
  /** Projects that have most of the subject's words, the closest first. */
  closest: { project: number; share: number }[];
  /** Words of the subject that its projects have, the weightiest first. */
  words: string[];
  projectCount: number;
  /** True where it coordinates a project in the part or family, or did. */
  hasCoordinated: boolean;
  /** The parts that its chance is added up from. */
  parts: Record<SeatNumber, number>;
  adds: Addition;
}

/** The things that an organisation has and none of some others. */
export interface Addition {
  country: boolean;
  kind: boolean;
  experience: boolean;
  words: string[];
}

interface Side {
  given: readonly number[];
  facts: SubjectFacts;
  numbers: CandidateNumbers;
  coverage: Coverage;
}

/** Reads what speaks for one organisation after another. */
export class CandidateReader {
  readonly #snapshot: Snapshot;
  readonly #asOf: number;
  readonly #side: Side;
  readonly #inPart: Uint8Array;
  readonly #inFamily: Uint8Array;
  /** 1 for each collaboration of those who form it, by the day. */
  readonly #isOurs: Uint8Array;
  readonly #known = new Map<number, Omit<CandidateFacts, 'adds'>>();

  constructor({ snapshot, filter }: Lens, side: Side) {
    this.#snapshot = snapshot;
    this.#asOf = filter.asOf;
    this.#side = side;
    this.#inPart = projectsInPart(snapshot, side.facts.subject);
    this.#inFamily = projectsInFamily(snapshot, side.facts.subject);
    this.#isOurs = new Uint8Array(side.facts.shares.length);
    for (const one of side.given)
      for (const row of this.#rowsOf(one))
        if (hasBegun(snapshot, row, filter.asOf)) this.#isOurs[snapshot.collaborationOf[row]!] = 1;
  }

  /** Its facts, and what it adds beside others. */
  facts(organisation: number, beside: readonly number[]): CandidateFacts {
    const known = this.#known.get(organisation) ?? this.#read(organisation);
    this.#known.set(organisation, known);
    return { ...known, adds: this.#adds(organisation, beside) };
  }

  #read(organisation: number): Omit<CandidateFacts, 'adds'> {
    const { numbers, facts, given } = this.#side;
    const { shares } = facts;
    const { collaborations, collaborationOf, memberships } = this.#snapshot;
    const [shared, inPart, inFamily] = [
      new Newest(collaborations),
      new Newest(collaborations),
      new Newest(collaborations),
    ];
    const closest: { project: number; share: number }[] = [];
    const isGiven = given.includes(organisation);
    let hasCoordinated = false;
    for (const row of this.#rowsOf(organisation)) {
      if (!hasBegun(this.#snapshot, row, this.#asOf)) continue;
      const one = collaborationOf[row]!;
      if (!isGiven && this.#isOurs[one] === 1) shared.add(one);
      if (collaborationKind(collaborations, one) !== 'PROJECT') continue;
      if (this.#inPart[one] === 1) inPart.add(one);
      if (this.#inFamily[one] === 1) inFamily.add(one);
      const isWithin = this.#inPart[one] === 1 || this.#inFamily[one] === 1;
      hasCoordinated ||= isWithin && (memberships.roles[row]! & COORDINATES) !== 0;
      if (shares[one]! > 0) closest.push({ project: one, share: shares[one]! });
    }
    closest.sort((a, b) => b.share - a.share || collaborations.starts[b.project]! - collaborations.starts[a.project]!);
    return {
      ...{ organisation, isTied: numbers.ties[organisation]! > 0, hasCoordinated },
      ...{ shared: shared.first, sharedCount: shared.count },
      ...{ inPart: inPart.first, inPartCount: inPart.count },
      ...{ inFamily: inFamily.first, inFamilyCount: inFamily.count },
      ...{
        closest: closest.filter(({ share }, at) => at === 0 || share >= CLOSE).slice(0, MOST_PROJECTS),
        words: this.#wordsOf(organisation).slice(0, MOST_TOLD),
      },
      projectCount: numbers.projects[organisation]!,
      parts: partsOfChance(numbers, organisation),
    };
  }

  #adds(organisation: number, beside: readonly number[]): Addition {
    const { coverage, facts } = this.#side;
    const { countries, kinds } = this.#snapshot.organisations;
    const isNew = (column: ArrayLike<number>): boolean =>
      column[organisation] !== NONE && !beside.some((one) => column[one] === column[organisation]);
    const missing = coverage.missingOf(beside).filter((word) => coverage.has(organisation, word));
    return {
      ...{ country: isNew(countries), kind: isNew(kinds) },
      experience: coverage.isExperienced(organisation) && !beside.some((one) => coverage.isExperienced(one)),
      words: missing.slice(0, MOST_TOLD).map((word) => facts.words.textOf(word)),
    };
  }

  #wordsOf(organisation: number): string[] {
    const { coverage, facts } = this.#side;
    return coverage.missingOf([]).flatMap((word) => (coverage.has(organisation, word) ? facts.words.textOf(word) : []));
  }

  #rowsOf(organisation: number): Int32Array {
    const { offsets, values } = this.#snapshot.membershipsOf;
    return values.subarray(offsets[organisation], offsets[organisation + 1]);
  }
}

/** The newest of some collaborations, and how many there are. */
class Newest {
  readonly first: number[] = [];
  count = 0;
  readonly #starts: Int32Array;

  constructor({ starts }: Snapshot['collaborations']) {
    this.#starts = starts;
  }

  /** Equal ones stay in the order in which they come. */
  add(one: number): void {
    this.count++;
    const before = this.first.findIndex((other) => this.#starts[one]! > this.#starts[other]!);
    this.first.splice(before < 0 ? this.first.length : before, 0, one);
    if (this.first.length > MOST_PROJECTS) this.first.pop();
  }
}
