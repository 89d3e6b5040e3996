import { NONE } from '../columns/columns.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { withNarrower } from '../columns/withNarrower.ts';
import { familyOf } from './familyOf.ts';

/** The partners that are named of a call, and the projects of each. */
const [MOST_PARTNERS, MOST_PROJECTS] = [5, 3];

/** Who has worked in a call's programme part or family before. */
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
  readonly #known = new Map<string, CallExperience>();

  constructor(snapshot: Snapshot, side: Side) {
    this.#snapshot = snapshot;
    this.#side = side;
    this.#partners = partnersIn(snapshot, side);
  }

  /** Those of one call; calls of one part and family share it. */
  of(call: number): CallExperience {
    const { programmes, calls } = this.#snapshot;
    const programme = calls.programmes[call]!;
    const part = programme !== NONE && programmes.parents[programme] !== NONE ? programme : NONE;
    const family = familiesOf(this.#snapshot)[call] ?? null;
    const key = `${part} ${family}`;
    const known = this.#known.get(key) ?? this.#find(part, family);
    this.#known.set(key, known);
    return known;
  }

  #find(part: number, family: string | null): CallExperience {
    const isWithin = projectsWithin(this.#snapshot, part, family);
    const projectsOf = (organisation: number): number[] => {
      const { membershipsOf, collaborationOf } = this.#snapshot;
      const rows = membershipsOf.values.subarray(
        membershipsOf.offsets[organisation],
        membershipsOf.offsets[organisation + 1],
      );
      return [
        ...new Set(Array.from(rows, (row) => collaborationOf[row]!).filter((one) => this.#counts(isWithin, one))),
      ];
    };
    const found = this.#partners.filter((partner) => this.#hasAny(partner, isWithin));
    return {
      own: this.#side.projects.filter((project) => this.#counts(isWithin, project)),
      partnerCount: found.length,
      partners: () =>
        found
          .map((organisation) => ({ organisation, projects: projectsOf(organisation) }))
          .sort((a, b) => b.projects.length - a.projects.length || a.organisation - b.organisation)
          .slice(0, MOST_PARTNERS)
          .map(({ organisation, projects }) => ({
            ...{ organisation, projects: projects.slice(0, MOST_PROJECTS), projectCount: projects.length },
          })),
    };
  }

  /** True for a project within that has begun. */
  #counts(isWithin: Uint8Array, project: number): boolean {
    return isWithin[project] === 1 && this.#snapshot.collaborations.starts[project]! <= this.#side.asOf;
  }

  #hasAny(organisation: number, isWithin: Uint8Array): boolean {
    const { membershipsOf, collaborationOf } = this.#snapshot;
    for (let at = membershipsOf.offsets[organisation]!; at < membershipsOf.offsets[organisation + 1]!; at++)
      if (this.#counts(isWithin, collaborationOf[membershipsOf.values[at]!]!)) return true;
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

/** The families of all calls of a snapshot, and the projects within each part and family that was asked for, found once. */
const known = new WeakMap<Snapshot, { families: (string | null)[]; within: Map<string, Uint8Array> }>();

function knownOf(snapshot: Snapshot) {
  const before = known.get(snapshot);
  if (before) return before;
  const { ids } = snapshot.calls;
  const families = Array.from({ length: ids.length }, (_, call) => familyOf(textAt(ids, call)));
  const found = { families, within: new Map<string, Uint8Array>() };
  known.set(snapshot, found);
  return found;
}

function familiesOf(snapshot: Snapshot): readonly (string | null)[] {
  return knownOf(snapshot).families;
}

/** 1 for each project in the part or the family. */
function projectsWithin(snapshot: Snapshot, part: number, family: string | null): Uint8Array {
  const { families, within } = knownOf(snapshot);
  const key = `${part} ${family}`;
  const before = within.get(key);
  if (before) return before;
  const { collaborations, programmes } = snapshot;
  const flags = part === NONE ? null : withNarrower(programmes, [part]);
  const { offsets, values } = collaborations.programmes;
  const found = Uint8Array.from(collaborations.calls, (call, one) => {
    if (collaborationKind(collaborations, one) !== 'PROJECT') return 0;
    if (family !== null && call !== NONE && families[call] === family) return 1;
    for (let at = offsets[one]!; flags && at < offsets[one + 1]!; at++) if (flags[values[at]!] === 1) return 1;
    return 0;
  });
  within.set(key, found);
  return found;
}
