import { COLLABORATION_ROLES, type CollaborationRole } from '../../rules/vocabulary.ts';
import { GrowingColumn } from '../../rules/GrowingColumn.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';

/** One participation as a row gives it. Null is unknown, money is euro. */
export interface ParticipationRow {
  /** The key by which the source knows the organisation. */
  organisation: string;
  dataset: string;
  role: CollaborationRole | null;
  order: number | null;
  grant: number | null;
  netGrant: number | null;
  totalCost: number | null;
  endedEarly: boolean | null;
}

const NO_NUMBER = -1;

/** Participations in columns: fifty bytes each, for there are millions. */
export class ParticipationColumns {
  readonly #datasetNames: string[] = [];
  readonly #projects = new GrowingColumn(Float64Array);
  readonly #organisations = new GrowingColumn(Int32Array);
  readonly #datasets = new GrowingColumn(Int8Array);
  readonly #roles = new GrowingColumn(Int8Array);
  readonly #orders = new GrowingColumn(Int32Array);
  readonly #grants = new GrowingColumn(Float64Array);
  readonly #netGrants = new GrowingColumn(Float64Array);
  readonly #totalCosts = new GrowingColumn(Float64Array);
  readonly #earlyEnds = new GrowingColumn(Int8Array);

  /**
   * @param project its grant agreement number
   * @param organisation its number in the pool of organisations
   */
  add(project: number, organisation: number, dataset: string, row: CordisBundleParticipation): void {
    this.#projects.push(project);
    this.#organisations.push(organisation);
    this.#datasets.push(this.#numberOf(dataset));
    this.#roles.push(row.role === null ? NO_NUMBER : COLLABORATION_ROLES.indexOf(row.role));
    this.#orders.push(row.order ?? NO_NUMBER);
    this.#grants.push(row.grant ?? NaN);
    this.#netGrants.push(row.netGrant ?? NaN);
    this.#totalCosts.push(row.totalCost ?? NaN);
    this.#earlyEnds.push(row.endedEarly === null ? NO_NUMBER : Number(row.endedEarly));
  }

  /** How many rows there are. */
  get count(): number {
    return this.#projects.length;
  }

  /**
   * The rows of each project together, in the order of their numbers.
   * @param keyOf from an organisation's number to its key
   */
  *byProject(keyOf: (organisation: number) => string): Generator<[project: number, rows: ParticipationRow[]]> {
    const order = Int32Array.from({ length: this.#projects.length }, (_, index) => index);
    order.sort((a, b) => this.#projects.at(a) - this.#projects.at(b) || a - b);
    let rows: ParticipationRow[] = [];
    for (const [position, index] of order.entries()) {
      rows.push(this.#row(index, keyOf));
      const project = this.#projects.at(index);
      const next = order[position + 1];
      if (next !== undefined && this.#projects.at(next) === project) continue;
      yield [project, rows];
      rows = [];
    }
  }

  #row(index: number, keyOf: (organisation: number) => string): ParticipationRow {
    const order = this.#orders.at(index);
    const flag = this.#earlyEnds.at(index);
    return {
      organisation: keyOf(this.#organisations.at(index)),
      dataset: this.#datasetNames[this.#datasets.at(index)]!,
      role: COLLABORATION_ROLES[this.#roles.at(index)] ?? null,
      order: order === NO_NUMBER ? null : order,
      grant: orNull(this.#grants.at(index)),
      netGrant: orNull(this.#netGrants.at(index)),
      totalCost: orNull(this.#totalCosts.at(index)),
      endedEarly: flag === NO_NUMBER ? null : flag === 1,
    };
  }

  #numberOf(dataset: string): number {
    const known = this.#datasetNames.indexOf(dataset);
    return known >= 0 ? known : this.#datasetNames.push(dataset) - 1;
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
