import type { PropertyValue } from '../../content/GraphContent.ts';
import type { StatedNode, StatedRecord } from '../../content/StatedRecord.ts';
import { countryOf, sourcesOf, textsOf } from '../statedLists.ts';

/** Values that one row states of its organisation beside names and identifiers; unknown ones are absent. */
interface StatedRow {
  /** By property; `country` is the code of its country, `POSITION` stands for the two coordinates. */
  values: Record<string, PropertyValue>;
  /** Day of the row's last update, else of the export; empty where neither is known. */
  day: string;
  /** Id of what the row's record describes. */
  record: string;
  source: string;
}

interface UsedName {
  name: string;
  /** Day of the last update of the newest row with it; empty where no row says. */
  latest: string;
  count: number;
}

/** Everything that the rows under one key state, in few objects: there are hundreds of thousands. */
export interface OrganisationRows {
  names: readonly UsedName[];
  /** Newest first; a row that adds nothing to the newer ones is dropped. */
  stated: readonly StatedRow[];
  identifiers: readonly string[];
  sources: readonly string[];
}

/** Holds latitude and longitude together, so that both are shown from the same row. */
const POSITION = 'position';
const COUNTRY = 'country';

// Lists are replaced by `concat`, not grown: most hold one value or none, and a grown or spread one keeps room for seventeen.
const NONE: readonly never[] = [];
/** Each list of sources once: there are as many as ways in which a few exports follow each other. */
const LISTS = new Map<string, readonly string[]>();

function oneList(list: readonly string[]): readonly string[] {
  const key = list.join(' ');
  const before = LISTS.get(key);
  if (before === undefined) LISTS.set(key, list);
  return before ?? list;
}

/** The rows of an organisation of which none has been read yet. */
export function noRows(): OrganisationRows {
  return { names: NONE, stated: NONE, identifiers: NONE, sources: NONE };
}

/** Adds what one more row states. @param of the record that the row is a part of */
export function addRow(
  rows: OrganisationRows,
  { properties, links, day = '' }: StatedNode,
  of: Pick<StatedRecord, 'about' | 'day'>,
): void {
  const [source = ''] = sourcesOf(links);
  if (typeof properties.name === 'string') rows.names = withName(rows.names, properties.name, day);
  for (const identifier of textsOf(properties.identifiers))
    if (!rows.identifiers.includes(identifier)) rows.identifiers = rows.identifiers.concat(identifier);
  if (!rows.sources.includes(source)) rows.sources = oneList(rows.sources.concat(source));
  const values = valuesOf(properties, countryOf(links));
  rows.stated = withRow(rows.stated, { values, day: day || (of.day ?? ''), record: of.about, source });
}

function valuesOf(properties: StatedNode['properties'], country: string | null): StatedRow['values'] {
  const values: StatedRow['values'] = {};
  const { latitude, longitude } = properties;
  for (const name in properties) {
    const isElsewhere = name === 'name' || name === 'identifiers' || name === 'latitude' || name === 'longitude';
    if (!isElsewhere) values[name] = properties[name]!;
  }
  if (latitude !== undefined && longitude !== undefined) values[POSITION] = `${String(latitude)},${String(longitude)}`;
  if (country !== null) values[COUNTRY] = country;
  return values;
}

function withName(names: readonly UsedName[], name: string, updated: string): readonly UsedName[] {
  const before = names.find((one) => one.name === name);
  if (!before) return names.concat({ name, latest: updated, count: 1 });
  before.count += 1;
  if (updated > before.latest) before.latest = updated;
  return names;
}

function withRow(all: readonly StatedRow[], row: StatedRow): readonly StatedRow[] {
  const same = all.findIndex((one) => compareAges(one, row) === 0);
  if (same >= 0) return all.map((one, index) => (index === same ? greaterOf(one, row) : one));
  const newer = all.filter((one) => compareAges(one, row) < 0);
  if (!addsTo(newer, row)) return all;
  return all
    .slice(newer.length)
    .reduce((kept, older) => (addsTo(kept, older) ? kept.concat(older) : kept), newer.concat(row));
}

/** Newest first; no two records are equally new. */
function compareAges(a: StatedRow, b: StatedRow): number {
  return (
    descending(a.day, b.day) ||
    b.record.length - a.record.length ||
    descending(a.record, b.record) ||
    descending(a.source, b.source)
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function addsTo(newer: readonly StatedRow[], { values }: StatedRow): boolean {
  for (const name in values) if (newer.every((one) => one.values[name] === undefined)) return true;
  return false;
}

/** Two rows of one record are equally new: the greater value is shown. */
function greaterOf(one: StatedRow, other: StatedRow): StatedRow {
  const values = { ...one.values };
  for (const [name, value] of Object.entries(other.values)) {
    const before = values[name];
    if (before === undefined || String(value) > String(before)) values[name] = value;
  }
  return { ...one, values };
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

/** The newest value of each property; only those that a row of `source` states, where one is named. */
export function rowProperties(parts: readonly OrganisationRows[], source?: string): Record<string, PropertyValue> {
  const shown: Record<string, PropertyValue> = {};
  for (const name of new Set(parts.flatMap(({ stated }) => stated.flatMap(({ values }) => Object.keys(values))))) {
    const newest = newestOf(parts, name);
    const value = newest?.values[name];
    if (value === undefined || name === COUNTRY || (source !== undefined && newest?.source !== source)) continue;
    if (name === POSITION) Object.assign(shown, coordinatesOf(String(value)));
    else shown[name] = value;
  }
  return shown;
}

function coordinatesOf(position: string): { latitude: number; longitude: number } {
  const [latitude = 0, longitude = 0] = position.split(',').map(Number);
  return { latitude, longitude };
}

/** The country of the newest row that has one; null where none does. */
export function rowCountry(parts: readonly OrganisationRows[]): string | null {
  return rowText(parts, COUNTRY);
}

/** The text of one property in the newest row that has it; null where none does. */
export function rowText(parts: readonly OrganisationRows[], name: string): string | null {
  const value = newestOf(parts, name)?.values[name];
  return typeof value === 'string' ? value : null;
}

function newestOf(parts: readonly OrganisationRows[], name: string): StatedRow | undefined {
  const all = parts
    .map(({ stated }) => stated.find((one) => one.values[name] !== undefined))
    .filter((one) => one !== undefined);
  return all.sort((a, b) => compareAges(a, b) || descending(String(a.values[name]), String(b.values[name])))[0];
}
