import type { StatedNode, StatedRecord } from '../content/StatedRecord.ts';
import { countryOf } from '../derive/statedLists.ts';
import type { Numbering } from '../totals/Numbering.ts';

/** The values of an organisation whose change is told, as they are written; undefined is unknown. */
export const WATCHED = ['country', 'region', 'name', 'kind'] as const;
export type Watched = (typeof WATCHED)[number];

/** An organisation as the newest row of a release has it, and the cents that it receives in all. */
export interface SummedOrganisation {
  values: Partial<Record<Watched, string>>;
  day: string;
  cents: number;
}

/** Keys of participations: the number of the organisation, times this, and the number of the project. */
const PROJECTS = 2 ** 26;

/** Adds up what a release of a source states, one record after the other, to be compared with another release. */
export class ReleaseSummary {
  readonly organisations = new Map<string, SummedOrganisation>();
  /** Cents of each participation, by its number; NaN where no amount is stated. */
  readonly amounts = new Map<number, number>();
  /** The year in which each project starts and the cents of its grants, by its number. */
  readonly projects = new Map<number, { year: string; cents: number }>();
  readonly #numbers: Numbering;

  /** @param numbers of all ids, the same for both releases */
  constructor(numbers: Numbering) {
    this.#numbers = numbers;
  }

  add({ nodes, relationships }: StatedRecord): void {
    for (const node of nodes) {
      if (node.label === 'Organisation') this.#addOrganisation(node);
      if (node.label !== 'Project') continue;
      const { startDate } = node.properties;
      const year = typeof startDate === 'string' ? startDate.slice(0, 4) : '';
      this.projects.set(this.#numbers.of(node.id), { year, cents: 0 });
    }
    for (const { type, from, to, properties } of relationships) {
      if (type !== 'PARTICIPATES_IN') continue;
      const project = this.#numbers.of(to.id);
      const key = this.#numbers.of(from.id) * PROJECTS + project;
      const before = this.amounts.get(key) ?? NaN;
      if (typeof properties.grant !== 'number') {
        this.amounts.set(key, before);
        continue;
      }
      const cents = Math.round(properties.grant * 100);
      this.amounts.set(key, (Number.isNaN(before) ? 0 : before) + cents);
      this.organisations.get(from.id)!.cents += cents;
      this.projects.get(project)!.cents += cents;
    }
  }

  /** True where the release has the project of a participation. */
  hasProjectOf(participation: number): boolean {
    return this.projects.has(participation % PROJECTS);
  }

  #addOrganisation({ id, properties, links, day = '' }: StatedNode): void {
    const before = this.organisations.get(id);
    if (before && before.day >= day) return;
    const values: SummedOrganisation['values'] = {};
    const { name, kind, nuts: region } = properties;
    const stated = { name, kind, region, country: countryOf(links) };
    for (const watched of WATCHED) {
      const value = stated[watched];
      if (typeof value === 'string') values[watched] = value;
    }
    this.organisations.set(id, { values, day, cents: before?.cents ?? 0 });
  }
}
