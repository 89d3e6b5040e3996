import { type Ledger, NONE } from './Ledger.ts';

/** Sum of a group of grants; each project and each organisation counts once. */
export interface Sum {
  projectCount: number;
  organisationCount: number;
  /** Euro, exact to the cent; null where no grant's amount is known. */
  funding: number | null;
  fundingUnknownCount: number;
}

/** Adds up groups of grants, one after the other. */
export class Tally {
  readonly #ledger: Ledger;
  readonly #groupOfProject: Int32Array;
  readonly #groupOfOrganisation: Int32Array;
  #group = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#groupOfProject = new Int32Array(ledger.projects.ids.length);
    this.#groupOfOrganisation = new Int32Array(ledger.organisations.ids.length);
  }

  /** @param bare projects that count although no grant of theirs is on record */
  sum(grants: Iterable<number>, bare: Iterable<number> = []): Sum {
    this.#group += 1;
    const { projects, organisations, cents } = this.#ledger.grants;
    let [projectCount, organisationCount, total, known, unknown] = [0, 0, 0, 0, 0];
    for (const grant of grants) {
      if (this.#isFirst(this.#groupOfProject, projects.at(grant))) projectCount += 1;
      if (this.#isFirst(this.#groupOfOrganisation, organisations.at(grant))) organisationCount += 1;
      const amount = cents.at(grant);
      if (Number.isNaN(amount)) unknown += 1;
      else {
        known += 1;
        total += amount;
      }
    }
    for (const project of bare) if (this.#isFirst(this.#groupOfProject, project)) projectCount += 1;
    return {
      projectCount,
      organisationCount,
      funding: known === 0 ? null : total / 100,
      fundingUnknownCount: unknown,
    };
  }

  #isFirst(groups: Int32Array, index: number): boolean {
    if (index === NONE || groups[index] === this.#group) return false;
    groups[index] = this.#group;
    return true;
  }
}
