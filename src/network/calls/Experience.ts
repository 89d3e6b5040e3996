import type { Snapshot } from '../columns/Snapshot.ts';
import { compareScores } from '../order/compareScores.ts';
import { partOf } from './partOf.ts';
import { projectLists } from './projectLists.ts';
import { projectsWithin } from './projectsWithin.ts';

/** The partners that are named of a call, and the projects of each. */
const [MOST_PARTNERS, MOST_PROJECTS] = [5, 3];

/** The organisations that have worked in a call's programme part or family before. */
export interface CallExperience {
  /** Own projects, by index. */
  own: number[];
  partnerCount: number;
}

/** The experience, and where partners have it: projects, and after each those of its members that are partners. */
interface FoundExperience extends CallExperience {
  withPartners: { project: number; partners: number[] }[];
}

/** A partner with projects in a call's part or family. */
export interface PartnerWithin {
  /** By index. */
  organisation: number;
  /** Some of these projects, the closest to the call first. */
  projects: number[];
  projectCount: number;
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
  readonly #asOf: number;
  /** 1 for each project of theirs, and for each organisation in any of these that is none of them. */
  readonly #isOwn: Uint8Array;
  readonly #isPartner: Uint8Array;
  readonly #known = new Map<string, FoundExperience>();

  constructor(snapshot: Snapshot, { organisations, projects, asOf }: Side) {
    this.#snapshot = snapshot;
    this.#asOf = asOf;
    this.#isOwn = new Uint8Array(snapshot.collaborations.ids.length);
    this.#isPartner = new Uint8Array(snapshot.organisations.ids.length);
    for (const project of projects) {
      this.#isOwn[project] = 1;
      this.#eachMember(project, (one) => (this.#isPartner[one] = 1));
    }
    for (const one of organisations) this.#isPartner[one] = 0;
  }

  /** Those of one call; calls of one part and family share it. */
  of(call: number): FoundExperience {
    const part = partOf(this.#snapshot, call);
    const family = projectLists(this.#snapshot).families[call] ?? null;
    const key = `${part} ${family}`;
    const known = this.#known.get(key) ?? this.#find(projectsWithin(this.#snapshot, part, family));
    this.#known.set(key, known);
    return known;
  }

  /** The partners with the closest projects of that kind, by the share that a project has of what the call asks for; then those with most. */
  partners(call: number, shareOf: (project: number) => number): PartnerWithin[] {
    const found = new Map<number, { share: number; all: { project: number; share: number }[] }>();
    for (const { project, partners } of this.of(call).withPartners) {
      const share = shareOf(project);
      for (const one of partners) {
        const partner = found.get(one) ?? { share: 0, all: [] };
        if (!found.has(one)) found.set(one, partner);
        partner.all.push({ project, share });
        if (share > partner.share) partner.share = share;
      }
    }
    return [...found]
      .sort(([a, ofA], [b, ofB]) => compareScores(ofA.share, ofB.share) || ofB.all.length - ofA.all.length || a - b)
      .slice(0, MOST_PARTNERS)
      .map(([organisation, { all }]) => {
        const closest = all.toSorted((a, b) => b.share - a.share || a.project - b.project).slice(0, MOST_PROJECTS);
        return { organisation, projects: closest.map(({ project }) => project), projectCount: all.length };
      });
  }

  #find(within: Int32Array): FoundExperience {
    const { starts } = this.#snapshot.collaborations;
    const own: number[] = [];
    const withPartners: FoundExperience['withPartners'] = [];
    const seen = new Uint8Array(this.#isPartner.length);
    let partnerCount = 0;
    for (const project of within) {
      if (starts[project]! > this.#asOf) continue;
      if (this.#isOwn[project] === 1) own.push(project);
      const partners: number[] = [];
      this.#eachMember(project, (one) => {
        if (this.#isPartner[one] === 0) return;
        partners.push(one);
        partnerCount += 1 - seen[one]!;
        seen[one] = 1;
      });
      if (partners.length > 0) withPartners.push({ project, partners });
    }
    return { own, partnerCount, withPartners };
  }

  #eachMember(project: number, take: (organisation: number) => void): void {
    const { offsets, organisations } = this.#snapshot.memberships;
    for (let row = offsets[project]!; row < offsets[project + 1]!; row++) take(organisations[row]!);
  }
}
