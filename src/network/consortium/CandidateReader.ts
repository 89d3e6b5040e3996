import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { Lens } from '../ties/Lens.ts';
import { type CandidateNumbers, projectsInFamily, projectsInPart } from './CandidateNumbers.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import type { Coverage } from './Coverage.ts';
import { type SeatNumber, partsOfChance } from './chanceOfSeat.ts';
import type { Subject } from './subjectOf.ts';
import type { SubjectWords } from './SubjectWords.ts';

/** Projects that are told of each reason. */
const MOST_PROJECTS = 3;
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
  recentCount: number;
  projectCount: number;
  /** True where it coordinates a project in the part or family, or did. */
  hasCoordinated: boolean;
  /** The parts that its chance is added up from. */
  parts: Record<SeatNumber, number>;
  adds: Addition;
}

/** What an organisation has that none of some others has. */
export interface Addition {
  country: boolean;
  kind: boolean;
  experience: boolean;
  words: string[];
}

interface Side {
  given: readonly number[];
  subject: Subject;
  words: SubjectWords;
  shares: Float64Array;
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
  /** 1 for each collaboration of those who form it. */
  readonly #isOurs: Uint8Array;

  constructor({ snapshot, filter }: Lens, side: Side) {
    this.#snapshot = snapshot;
    this.#asOf = filter.asOf;
    this.#side = side;
    this.#inPart = projectsInPart(snapshot, side.subject);
    this.#inFamily = projectsInFamily(snapshot, side.subject);
    this.#isOurs = new Uint8Array(side.shares.length);
    for (const one of side.given) for (const row of this.#rowsOf(one)) this.#isOurs[snapshot.collaborationOf[row]!] = 1;
  }

  /** Its facts, and what it adds beside others. */
  facts(organisation: number, beside: readonly number[]): CandidateFacts {
    const { numbers, shares, given } = this.#side;
    const { collaborations, collaborationOf, memberships } = this.#snapshot;
    const rows = this.#rowsOf(organisation).filter(
      (row) => collaborations.starts[collaborationOf[row]!]! <= this.#asOf,
    );
    const all = this.#newestFirst([...new Set(rows.map((row) => collaborationOf[row]!))]);
    const projects = all.filter((one) => collaborationKind(collaborations, one) === 'PROJECT');
    const shared = given.includes(organisation) ? [] : all.filter((one) => this.#isOurs[one] === 1);
    const inPart = projects.filter((one) => this.#inPart[one] === 1);
    const inFamily = projects.filter((one) => this.#inFamily[one] === 1);
    const closest = projects
      .filter((one) => shares[one]! > 0)
      .sort((a, b) => shares[b]! - shares[a]!)
      .slice(0, MOST_PROJECTS);
    return {
      ...{ organisation, isTied: numbers.ties[organisation]! > 0 },
      ...{ shared: shared.slice(0, MOST_PROJECTS), sharedCount: shared.length },
      ...{ inPart: inPart.slice(0, MOST_PROJECTS), inPartCount: inPart.length },
      ...{ inFamily: inFamily.slice(0, MOST_PROJECTS), inFamilyCount: inFamily.length },
      closest: closest.map((project) => ({ project, share: shares[project]! })),
      words: this.#wordsOf(organisation).slice(0, MOST_TOLD),
      ...{ recentCount: numbers.recent[organisation]!, projectCount: projects.length },
      hasCoordinated: rows.some((row) => {
        const project = collaborationOf[row]!;
        const isWithin = this.#inPart[project] === 1 || this.#inFamily[project] === 1;
        return isWithin && (memberships.roles[row]! & COORDINATES) !== 0;
      }),
      parts: partsOfChance(numbers, organisation),
      adds: this.#adds(organisation, beside),
    };
  }

  #adds(organisation: number, beside: readonly number[]): Addition {
    const { coverage, words } = this.#side;
    const { countries, kinds } = this.#snapshot.organisations;
    const isNew = (column: ArrayLike<number>): boolean =>
      column[organisation] !== NONE && !beside.some((one) => column[one] === column[organisation]);
    const missing = coverage.missingOf(beside).filter((word) => coverage.has(organisation, word));
    return {
      ...{ country: isNew(countries), kind: isNew(kinds) },
      experience: coverage.isExperienced(organisation) && !beside.some((one) => coverage.isExperienced(one)),
      words: missing.slice(0, MOST_TOLD).map((word) => words.textOf(word)),
    };
  }

  #wordsOf(organisation: number): string[] {
    const { coverage, words } = this.#side;
    return coverage.missingOf([]).flatMap((word) => (coverage.has(organisation, word) ? words.textOf(word) : []));
  }

  #rowsOf(organisation: number): number[] {
    const { offsets, values } = this.#snapshot.membershipsOf;
    return [...values.subarray(offsets[organisation], offsets[organisation + 1])];
  }

  #newestFirst(collaborations: number[]): number[] {
    const { starts } = this.#snapshot.collaborations;
    return collaborations.sort((a, b) => starts[b]! - starts[a]! || a - b);
  }
}
