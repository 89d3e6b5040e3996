import { countries } from './countries.ts';
import type { Consortia } from './Consortia.ts';
import type { GeneratorPlan } from './GeneratorPlan.ts';
import { GENERAL, type OrganisationTable } from './OrganisationTable.ts';
import { PastProjects } from './PastProjects.ts';
import { SeededRandom } from './SeededRandom.ts';
import { WeightedPool } from './WeightedPool.ts';

/** Shares of members found among earlier partners of those already in, in a field, and among compatriots. */
const FROM_EARLIER_PARTNERS = 0.85;
const SAME_MODEL = 0.95;
/** Organisations with more projects than this are mostly met anew, and seldom alone: everyone seeks them. */
const SOUGHT_BY_ALL = 1000;
const OF_ANY_FIELD = 0.08;
const SAME_COUNTRY = 0.4;
/** Weights of each kind for projects with one member (fellowships and grants to universities), by index in `kinds`. */
const ALONE = [1, 0.8, 0.12, 0.05, 0.05];
const TRIES = 12;
/** From this activity on, organisations keep their pace instead of using up their projects early. */
const PACED = 12;

/**
 * Fills the projects, in the order of time, from organisations that still have projects to be in. A consortium begins
 * with its coordinator; each further member is an earlier partner of one who is in (repeated partners, closed
 * triangles, and as active ones are met more often, preferential attachment), or one of its field and perhaps country.
 */
export function formConsortia(plan: GeneratorPlan, table: OrganisationTable, sizes: Uint16Array): Consortia {
  return new Formation(plan, table, sizes).run();
}

class Formation {
  readonly #table: OrganisationTable;
  readonly #sizes: Uint16Array;
  readonly #random: SeededRandom;
  readonly #pool: WeightedPool;
  readonly #left: Int32Array;
  readonly #lastProject: Int32Array;
  readonly #past: PastProjects;
  readonly #consortia: Consortia;
  readonly #generalFrom: number;
  /** The earlier project that members are being taken over from. */
  #model: number | undefined;

  constructor(plan: GeneratorPlan, table: OrganisationTable, sizes: Uint16Array) {
    this.#table = table;
    this.#sizes = sizes;
    this.#random = new SeededRandom(plan.seed, 3);
    this.#pool = new WeightedPool(table.activity);
    this.#left = table.activity.slice();
    this.#lastProject = new Int32Array(table.count).fill(-1);
    this.#consortia = {
      starts: new Uint32Array(sizes.length + 1),
      members: new Uint32Array(sizes.reduce((sum, size) => sum + size, 0)),
      themes: new Uint8Array(sizes.length),
    };
    this.#past = new PastProjects(table.activity, this.#consortia);
    this.#generalFrom = table.blocks[GENERAL * countries.length]!;
  }

  run(): Consortia {
    const { starts, members, themes } = this.#consortia;
    let end = 0;
    for (let project = 0; project < this.#sizes.length; project++) {
      const size = this.#sizes[project]!;
      const coordinator = this.#coordinator(project, size);
      this.#model = undefined;
      themes[project] = this.#themeOf(coordinator);
      members[end] = coordinator;
      this.#take(project, coordinator);
      let count = 1;
      for (; count < size; count++) {
        const member = this.#search(project, () => this.#candidate(end, count, themes[project]!));
        if (member === undefined) break;
        members[end + count] = member;
        this.#take(project, member);
      }
      for (let index = end; count > 1 && index < end + count; index++) this.#past.add(members[index]!, project);
      end += count;
      starts[project + 1] = end;
    }
    return { starts, members: members.slice(0, end), themes };
  }

  #coordinator(project: number, size: number): number {
    const suits = (organisation: number) => size > 1 || this.#random.chance(this.#readinessAlone(organisation));
    const found = this.#search(project, () => {
      const organisation = this.#anyone();
      return organisation !== undefined && suits(organisation) ? organisation : undefined;
    });
    return found ?? this.#random.below(this.#table.count);
  }

  #readinessAlone(organisation: number): number {
    const { kind, activity } = this.#table;
    return ALONE[kind[organisation]!]! * Math.min(1, SOUGHT_BY_ALL / activity[organisation]!);
  }

  /** The project's theme is its coordinator's; one who works in all of them takes up that of somebody else. */
  #themeOf(coordinator: number): number {
    const own = this.#table.theme[coordinator]!;
    if (own !== GENERAL) return own;
    const other = this.#pool.at(this.#random.fraction(), 0, this.#generalFrom);
    return other === undefined ? this.#random.below(GENERAL) : this.#table.theme[other]!;
  }

  #candidate(from: number, count: number, theme: number): number | undefined {
    const { members } = this.#consortia;
    const known = members[from + (this.#random.chance(0.5) ? 0 : this.#random.below(count))]!;
    if (this.#random.chance(FROM_EARLIER_PARTNERS)) return this.#earlierPartner(known);
    if (this.#random.chance(OF_ANY_FIELD)) return this.#anyone();
    const general = this.#pool.weight(this.#generalFrom, this.#table.count);
    const ofTheme = this.#random.chance(general / this.#pool.weight(0, this.#table.count)) ? GENERAL : theme;
    if (!this.#random.chance(SAME_COUNTRY)) return this.#among(ofTheme, 0, countries.length);
    const country = this.#table.country[known]!;
    return this.#among(ofTheme, country, country + 1);
  }

  /** Often from the same earlier project as the one before: a part of an old consortium comes along. */
  #earlierPartner(known: number): number | undefined {
    if (this.#model === undefined || !this.#random.chance(SAME_MODEL)) {
      this.#model = this.#past.anyOf(known, this.#random);
    }
    if (this.#model === undefined) return undefined;
    const partner = this.#past.memberOf(this.#model, this.#random);
    return this.#random.chance(SOUGHT_BY_ALL / this.#table.activity[partner]!) ? partner : undefined;
  }

  #among(theme: number, fromCountry: number, toCountry: number): number | undefined {
    const { blocks } = this.#table;
    const first = theme * countries.length;
    return this.#pool.at(this.#random.fraction(), blocks[first + fromCountry]!, blocks[first + toCountry]!);
  }

  #anyone(): number | undefined {
    return this.#pool.at(this.#random.fraction(), 0, this.#table.count);
  }

  /** The first candidate that is free and keeps its pace; then anyone who is free. */
  #search(project: number, candidate: () => number | undefined): number | undefined {
    for (let round = 0; round < TRIES; round++) {
      const found = candidate();
      if (found !== undefined && this.#isFree(project, found) && this.#keepsPace(project, found)) return found;
    }
    for (let round = 0; round < TRIES; round++) {
      const found = this.#anyone();
      if (found !== undefined && this.#isFree(project, found)) return found;
    }
    return undefined;
  }

  #isFree(project: number, organisation: number): boolean {
    return this.#left[organisation]! > 0 && this.#lastProject[organisation] !== project;
  }

  #keepsPace(project: number, organisation: number): boolean {
    const activity = this.#table.activity[organisation]!;
    if (activity < PACED) return true;
    return activity - this.#left[organisation]! < 2 + (1.05 * activity * project) / this.#sizes.length;
  }

  #take(project: number, organisation: number): void {
    this.#left[organisation]!--;
    this.#pool.add(organisation, -1);
    this.#lastProject[organisation] = project;
  }
}
