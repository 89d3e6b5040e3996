import { COLLABORATION_ROLES, type CollaborationRole } from '../../src/vocabulary.ts';
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

const FIRST_ROOM = 1 << 16;
const NO_NUMBER = -1;

/** Participations in columns: forty bytes each, for there are hundreds of thousands. */
export class ParticipationColumns {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  #places = new Int32Array(FIRST_ROOM * 5);
  #money = new Float64Array(FIRST_ROOM * 3);
  #flags = new Int8Array(FIRST_ROOM);
  #count = 0;

  add(project: string, organisation: string, dataset: string, row: CordisBundleParticipation): void {
    if (this.#count === this.#flags.length) this.#grow();
    const role = row.role === null ? NO_NUMBER : COLLABORATION_ROLES.indexOf(row.role);
    this.#places.set(
      [this.#number(project), this.#number(organisation), this.#number(dataset), role, row.order ?? NO_NUMBER],
      this.#count * 5,
    );
    this.#money.set([row.grant ?? NaN, row.netGrant ?? NaN, row.totalCost ?? NaN], this.#count * 3);
    this.#flags[this.#count] = row.endedEarly === null ? NO_NUMBER : Number(row.endedEarly);
    this.#count += 1;
  }

  /** The rows of each project together, projects in the order in which they were first met. */
  *byProject(): Generator<[project: string, rows: ParticipationRow[]]> {
    const order = Int32Array.from({ length: this.#count }, (_, index) => index);
    order.sort((a, b) => this.#places[a * 5]! - this.#places[b * 5]! || a - b);
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
    const [project = 0, organisation = 0, dataset = 0, role = NO_NUMBER, order = NO_NUMBER] = this.#places.subarray(
      index * 5,
      index * 5 + 5,
    );
    const [grant = NaN, netGrant = NaN, totalCost = NaN] = this.#money.subarray(index * 3, index * 3 + 3);
    const flag = this.#flags[index];
    return {
      project: this.#names[project]!,
      organisation: this.#names[organisation]!,
      dataset: this.#names[dataset]!,
      role: COLLABORATION_ROLES[role] ?? null,
      order: order === NO_NUMBER ? null : order,
      grant: Number.isNaN(grant) ? null : grant,
      netGrant: Number.isNaN(netGrant) ? null : netGrant,
      totalCost: Number.isNaN(totalCost) ? null : totalCost,
      endedEarly: flag === NO_NUMBER ? null : flag === 1,
    };
  }

  #number(name: string): number {
    const before = this.#ids.get(name);
    if (before !== undefined) return before;
    this.#ids.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    places.set(this.#places);
    const money = new Float64Array(this.#money.length * 2);
    money.set(this.#money);
    const flags = new Int8Array(this.#flags.length * 2);
    flags.set(this.#flags);
    [this.#places, this.#money, this.#flags] = [places, money, flags];
  }
}
