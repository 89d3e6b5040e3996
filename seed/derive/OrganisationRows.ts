import { known } from '../ContentBuilder.ts';
import type { PropertyValue } from '../GraphContent.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';

/** What rows say of an organisation beside its names; each is shown from the newest row that says it. */
const ATTRIBUTES = ['shortName', 'kind', 'city', 'nuts', 'country', 'website', 'vat', 'sme', 'position'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** What one row says of its organisation. */
type Said = Record<Attribute, string | boolean | null> & {
  /** When the row was updated, else the day of the export; empty where neither is known. */
  day: string;
  projectId: string;
  dataset: string;
};

interface UsedName {
  name: string;
  /** When the newest row with it was updated; empty where no row says. */
  latest: string;
  count: number;
}

/** What all rows under one key say, with as few objects as that takes: there are hundreds of thousands. */
export interface OrganisationRows {
  names: readonly UsedName[];
  /** Newest first; a row that says nothing which newer ones do not is let go. */
  said: readonly Said[];
  vats: readonly string[];
  datasets: readonly string[];
}

// Lists are replaced by `concat`, not grown: most hold one value or none, and a grown or spread one keeps room for seventeen.
const NONE: readonly never[] = [];

/** Each list of datasets once: there are as many as ways in which a few exports follow each other. */
const LISTS = new Map<string, readonly string[]>();

function oneList(list: readonly string[]): readonly string[] {
  const key = list.join(' ');
  const before = LISTS.get(key);
  if (before === undefined) LISTS.set(key, list);
  return before ?? list;
}

/** Nothing said yet. */
export function noRows(): OrganisationRows {
  return { names: NONE, said: NONE, vats: NONE, datasets: NONE };
}

/** Takes in one more row. */
export function addRow(
  rows: OrganisationRows,
  row: CordisBundleParticipation,
  source: { projectId: string; dataset: string; exportedOn: string | null },
): void {
  const { projectId, dataset, exportedOn } = source;
  const updated = row.updatedAt ?? '';
  if (row.name !== null) rows.names = withName(rows.names, row.name, updated);
  if (row.vat !== null && !rows.vats.includes(row.vat)) rows.vats = rows.vats.concat(row.vat);
  if (!rows.datasets.includes(dataset)) rows.datasets = oneList(rows.datasets.concat(dataset));
  const { shortName, kind, city, nuts, country, website, vat, sme } = row;
  const position = row.latitude === null || row.longitude === null ? null : `${row.latitude},${row.longitude}`;
  const day = updated || (exportedOn ?? '');
  const values = { shortName, kind, city, nuts, country, website, vat, sme, position, day, projectId, dataset };
  rows.said = withSaid(rows.said, values);
}

function withName(names: readonly UsedName[], name: string, updated: string): readonly UsedName[] {
  const before = names.find((one) => one.name === name);
  if (!before) return names.concat({ name, latest: updated, count: 1 });
  before.count += 1;
  if (updated > before.latest) before.latest = updated;
  return names;
}

function withSaid(all: readonly Said[], said: Said): readonly Said[] {
  const same = all.findIndex((one) => compareAges(one, said) === 0);
  if (same >= 0) return all.map((one, index) => (index === same ? greaterOf(one, said) : one));
  const newer = all.filter((one) => compareAges(one, said) < 0);
  if (!addsTo(newer, said)) return all;
  return all
    .slice(newer.length)
    .reduce((kept, older) => (addsTo(kept, older) ? kept.concat(older) : kept), newer.concat(said));
}

/** Newest first; no two projects are equally new. */
function compareAges(a: Said, b: Said): number {
  return (
    descending(a.day, b.day) ||
    b.projectId.length - a.projectId.length ||
    descending(a.projectId, b.projectId) ||
    descending(a.dataset, b.dataset)
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function addsTo(newer: readonly Said[], said: Said): boolean {
  return ATTRIBUTES.some((attribute) => said[attribute] !== null && newer.every((one) => one[attribute] === null));
}

/** Two rows of one project are equally new: the greater value holds. */
function greaterOf(one: Said, other: Said): Said {
  const merged = { ...one };
  for (const attribute of ATTRIBUTES) {
    const value = other[attribute];
    const before = one[attribute];
    const isGreater = value !== null && (before === null || String(value) > String(before));
    if (isGreater) Object.assign(merged, { [attribute]: value });
  }
  return merged;
}

/** All names, the one to show first: of the row updated last, then the most frequent, then the first in the alphabet. */
export function bestNames(parts: readonly OrganisationRows[]): string[] {
  const names = new Map<string, UsedName>();
  for (const { name, latest, count } of parts.flatMap((part) => part.names)) {
    const before = names.get(name) ?? { name, latest: '', count: 0 };
    names.set(name, { name, latest: latest > before.latest ? latest : before.latest, count: before.count + count });
  }
  const order = [...names.values()].sort((a, b) =>
    a.latest === b.latest ? b.count - a.count || (a.name < b.name ? -1 : 1) : a.latest > b.latest ? -1 : 1,
  );
  return order.map(({ name }) => name);
}

/** What the newest rows say; only what is `dataset`'s, where one is named. */
export function rowProperties(
  parts: readonly OrganisationRows[],
  name: string | undefined,
  dataset?: string,
): Record<string, PropertyValue> {
  const values: Partial<Record<Attribute, string | boolean | null>> = {};
  for (const attribute of ATTRIBUTES) {
    const newest = newestOf(parts, attribute);
    if (newest && (dataset === undefined || newest.dataset === dataset)) values[attribute] = newest[attribute];
  }
  const { shortName, kind, city, nuts, website, vat, sme, position } = values;
  const [latitude, longitude] = String(position ?? '').split(',');
  const place = latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {};
  return known({ name, shortName, kind, city, nuts, website, vat, sme, ...place });
}

/** The country of the newest row that has one; null where none does. */
export function rowCountry(parts: readonly OrganisationRows[]): string | null {
  const country = newestOf(parts, 'country')?.country;
  return typeof country === 'string' ? country : null;
}

function newestOf(parts: readonly OrganisationRows[], attribute: Attribute): Said | undefined {
  const all = parts.map(({ said }) => said.find((one) => one[attribute] !== null)).filter((one) => one !== undefined);
  return all.sort((a, b) => compareAges(a, b) || descending(String(a[attribute]), String(b[attribute])))[0];
}
