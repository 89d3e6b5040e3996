import type { CordisBundleParticipation } from './CordisBundle.ts';
import type { CordisParticipation } from './CordisRows.ts';

type OfOrganisation = Pick<
  CordisBundleParticipation,
  | 'pic'
  | 'vat'
  | 'name'
  | 'shortName'
  | 'sme'
  | 'kind'
  | 'city'
  | 'nuts'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'website'
>;
type OfRow = Omit<CordisBundleParticipation, keyof OfOrganisation>;

/**
 * The rows of organization.csv by project. What a row says of the organisation is mostly said again in its other rows,
 * so it is kept once and shared.
 */
export class ParticipationTable {
  readonly #organisations = new Map<string, OfOrganisation>();
  readonly #rows = new Map<string, { organisation: OfOrganisation; row: OfRow }[]>();

  add(participation: CordisParticipation): void {
    const { pic, vat, name, shortName, sme, kind, city, nuts, country, latitude, longitude, website } = participation;
    const { updatedAt, order, role, grant, netGrant, totalCost, endedEarly } = participation;
    const said = { pic, vat, name, shortName, sme, kind, city, nuts, country, latitude, longitude, website };
    const text = JSON.stringify(Object.values(said));
    const organisation = this.#organisations.get(text) ?? said;
    this.#organisations.set(text, organisation);
    const entry = { organisation, row: { updatedAt, order, role, grant, netGrant, totalCost, endedEarly } };
    const entries = this.#rows.get(participation.projectId);
    if (entries) entries.push(entry);
    else this.#rows.set(participation.projectId, [entry]);
  }

  /** A project's rows, in an order that does not depend on that of the file; each asked for once, and then let go. */
  take(projectId: string): CordisBundleParticipation[] {
    const entries = this.#rows.get(projectId) ?? [];
    this.#rows.delete(projectId);
    const rows = entries.map(({ organisation, row }) => ({ ...organisation, ...row }));
    if (rows.length < 2) return rows;
    const keyed = rows.map((row) => ({ row, key: JSON.stringify([row.order ?? 0, row]) }));
    return keyed
      .sort((a, b) => (a.row.order ?? 0) - (b.row.order ?? 0) || (a.key < b.key ? -1 : 1))
      .map(({ row }) => row);
  }

  /** Projects that have rows here and were not taken. */
  get left(): IterableIterator<string> {
    return this.#rows.keys();
  }
}
