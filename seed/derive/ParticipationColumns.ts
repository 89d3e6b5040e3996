import { COLLABORATION_ROLES, type CollaborationRole } from '../../src/vocabulary.ts';
import { Column } from '../Column.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';

/** One participation as a row gives it. Null is unknown, money is euro. */
export interface ParticipationRow {
  project: string;
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

/** Participations in columns: forty bytes each, for there are hundreds of thousands. */
export class ParticipationColumns {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #projects = new Column(Int32Array);
  readonly #organisations = new Column(Int32Array);
  readonly #datasets = new Column(Int32Array);
  readonly #roles = new Column(Int8Array);
  readonly #orders = new Column(Int32Array);
  readonly #grants = new Column(Float64Array);
  readonly #netGrants = new Column(Float64Array);
  readonly #totalCosts = new Column(Float64Array);
  readonly #earlyEnds = new Column(Int8Array);

  add(project: string, organisation: string, dataset: string, row: CordisBundleParticipation): void {
    this.#projects.push(this.#number(project));
    this.#organisations.push(this.#number(organisation));
    this.#datasets.push(this.#number(dataset));
    this.#roles.push(row.role === null ? NO_NUMBER : COLLABORATION_ROLES.indexOf(row.role));
    this.#orders.push(row.order ?? NO_NUMBER);
    this.#grants.push(row.grant ?? NaN);
    this.#netGrants.push(row.netGrant ?? NaN);
    this.#totalCosts.push(row.totalCost ?? NaN);
    this.#earlyEnds.push(row.endedEarly === null ? NO_NUMBER : Number(row.endedEarly));
  }

  /** The rows of each project together, projects in the order in which they were first met. */
  *byProject(): Generator<[project: string, rows: ParticipationRow[]]> {
    const order = Int32Array.from({ length: this.#projects.length }, (_, index) => index);
    order.sort((a, b) => this.#projects.at(a) - this.#projects.at(b) || a - b);
    let rows: ParticipationRow[] = [];
    for (const index of order) {
      const row = this.#row(index);
      if (rows[0] && rows[0].project !== row.project) {
        yield [rows[0].project, rows];
        rows = [];
      }
      rows.push(row);
    }
    if (rows[0]) yield [rows[0].project, rows];
  }

  #row(index: number): ParticipationRow {
    const order = this.#orders.at(index);
    const flag = this.#earlyEnds.at(index);
    return {
      project: this.#names[this.#projects.at(index)]!,
      organisation: this.#names[this.#organisations.at(index)]!,
      dataset: this.#names[this.#datasets.at(index)]!,
      role: COLLABORATION_ROLES[this.#roles.at(index)] ?? null,
      order: order === NO_NUMBER ? null : order,
      grant: orNull(this.#grants.at(index)),
      netGrant: orNull(this.#netGrants.at(index)),
      totalCost: orNull(this.#totalCosts.at(index)),
      endedEarly: flag === NO_NUMBER ? null : flag === 1,
    };
  }

  #number(name: string): number {
    const before = this.#ids.get(name);
    if (before !== undefined) return before;
    this.#ids.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
