import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { withNarrower } from '../columns/withNarrower.ts';
import { partOf } from './partOf.ts';
import { projectLists } from './projectLists.ts';

/** The partners that are named of a call, and the projects of each. */
const [MOST_PARTNERS, MOST_PROJECTS] = [5, 3];

/** The organisations that have worked in a call's programme part or family before. */
export interface CallExperience {
  /** Own projects, by index. */
  own: number[];
  partnerCount: number;
  /** Those with most such projects first. */
  partners(): { organisation: number; projects: number[]; projectCount: number }[];
}

interface Side {
  organisations: readonly number[];
  /** Their projects by that day. */
  projects: readonly number[];
  asOf: number;
}

/**
 * Past work of organisations and of those they share projects with, in the part of the programme that a call is in, or narrower ones,
 * or in calls of its family; a whole framework is no part. What begins after the day does not count.
 */
export class Experience {
  readonly #snapshot: Snapshot;
  readonly #side: Side;
  readonly #partners: readonly number[];
  /** 1 for each project within the part or family that is looked at; 0 between two. */
  readonly #isWithin: Uint8Array;
  readonly #known = new Map<string, CallExperience>();

  constructor(snapshot: Snapshot, side: Side) {
    this.#snapshot = snapshot;
    this.#side = side;
    this.#partners = partnersIn(snapshot, side);
    this.#isWithin = new Uint8Array(snapshot.collaborations.ids.length);
  }

  /** Those of one call; calls of one part and family share it. */
  of(call: number): CallExperience {
    const part = partOf(this.#snapshot, call);
    const family = projectLists(this.#snapshot).families[call] ?? null;
    const key = `${part} ${family}`;
    const known = this.#known.get(key) ?? this.#find(part, family);
    this.#known.set(key, known);
    return known;
  }

  #find(part: number, family: string | null): CallExperience {
    const found = this.#within(part, family, () => ({
      own: this.#side.projects.filter((project) => this.#counts(project)),
      partners: this.#partners.filter((partner) => this.#hasAny(partner)),
    }));
    return {
      own: found.own,
      partnerCount: found.partners.length,
      partners: () => this.#within(part, family, () => this.#most(found.partners)),
    };
  }

  /** The partners with most projects within. */
  #most(partners: readonly number[]): ReturnType<CallExperience['partners']> {
    return partners
      .map((organisation) => ({ organisation, projects: this.#projectsOf(organisation) }))
      .sort((a, b) => b.projects.length - a.projects.length || a.organisation - b.organisation)
      .slice(0, MOST_PARTNERS)
      .map(({ organisation, projects }) => ({
        ...{ organisation, projects: projects.slice(0, MOST_PROJECTS), projectCount: projects.length },
      }));
  }

  #projectsOf(organisation: number): number[] {
    const { membershipsOf, collaborationOf } = this.#snapshot;
    const rows = membershipsOf.values.subarray(
      membershipsOf.offsets[organisation],
      membershipsOf.offsets[organisation + 1],
    );
    return [...new Set(Array.from(rows, (row) => collaborationOf[row]!).filter((one) => this.#counts(one)))];
  }

  /** The findings of `work` while the projects within a part or family are marked. */
  #within<Found>(part: number, family: string | null, work: () => Found): Found {
    const { ofFamily, ofProgramme } = projectLists(this.#snapshot);
    const narrower = part === NONE ? [] : withNarrower(this.#snapshot.programmes, [part]);
    const lists = [family === null ? [] : (ofFamily.get(family) ?? [])];
    narrower.forEach((is, programme) => is === 1 && lists.push(ofProgramme.get(programme) ?? []));
    for (const list of lists) for (const project of list) this.#isWithin[project] = 1;
    const found = work();
    for (const list of lists) for (const project of list) this.#isWithin[project] = 0;
    return found;
  }

  /** True for a project within that has begun. */
  #counts(project: number): boolean {
    return this.#isWithin[project] === 1 && this.#snapshot.collaborations.starts[project]! <= this.#side.asOf;
  }

  #hasAny(organisation: number): boolean {
    const { membershipsOf, collaborationOf } = this.#snapshot;
    for (let at = membershipsOf.offsets[organisation]!; at < membershipsOf.offsets[organisation + 1]!; at++)
      if (this.#counts(collaborationOf[membershipsOf.values[at]!]!)) return true;
    return false;
  }
}

/** Those who share any of the projects, in ascending order. */
function partnersIn({ memberships }: Snapshot, { organisations, projects }: Side): number[] {
  const own = new Set(organisations);
  const found = new Set<number>();
  for (const project of projects)
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++) {
      const organisation = memberships.organisations[row]!;
      if (!own.has(organisation)) found.add(organisation);
    }
  return [...found].sort((a, b) => a - b);
}
