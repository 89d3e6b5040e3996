import { appendTo } from '../appendTo.ts';
import type { Link, LinkedNode, NodeReference, PropertyValue } from '../GraphContent.ts';
import { known } from '../ContentBuilder.ts';
import { foldName } from '../identity/foldName.ts';
import type { Matching, NamedOrganisation } from '../identity/matchOrganisations.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';
import type { CordisDataset } from './DeriveInput.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';

/** What rows say of an organisation beside its names; each from the newest row that says it. */
const ATTRIBUTES = ['shortName', 'kind', 'city', 'nuts', 'country', 'website', 'vat', 'sme', 'position'] as const;
type Attribute = (typeof ATTRIBUTES)[number];
type Value = string | number | boolean;

/** What all rows and curated records under one key say. */
interface Pooled {
  names: Map<string, { latest: string; count: number }>;
  newest: Map<Attribute, { rank: string; value: Value; dataset: string }>;
  identifiers: Set<string>;
  datasets: Set<string>;
  curated: LinkedNode[];
  /** What lists of members say: shown where nothing else says anything. */
  listed: LinkedNode[];
}

/** Collects what every source says of organisations, by the key each source knows them by. */
export class OrganisationPool {
  readonly #byKey = new Map<string, Pooled>();

  addCurated(node: LinkedNode): void {
    this.#pooled(node.id).curated.push(node);
  }

  addListed(node: LinkedNode): void {
    this.#pooled(node.id).listed.push(node);
  }

  /** Takes in what a row says, and gives the key of its organisation. */
  addRow(row: CordisBundleParticipation, projectId: string, dataset: CordisDataset): string {
    const key = keyOf(row);
    const pooled = this.#pooled(key);
    pooled.datasets.add(dataset.name);
    const updated = row.updatedAt ?? '';
    if (row.name !== null) {
      const name = pooled.names.get(row.name) ?? { latest: '', count: 0 };
      pooled.names.set(row.name, { latest: updated > name.latest ? updated : name.latest, count: name.count + 1 });
    }
    if (row.vat !== null) pooled.identifiers.add(`vat:${row.vat}`);
    const rank = `${updated || (dataset.exportedOn ?? '')} ${projectId.padStart(12, '0')}`;
    const position = row.latitude === null || row.longitude === null ? null : `${row.latitude},${row.longitude}`;
    for (const attribute of ATTRIBUTES) {
      const value = attribute === 'position' ? position : row[attribute];
      if (value === null) continue;
      const before = pooled.newest.get(attribute);
      if (!before || rank > before.rank || (rank === before.rank && String(value) > String(before.value))) {
        pooled.newest.set(attribute, { rank, value, dataset: dataset.name });
      }
    }
    return key;
  }

  /** Keys, countries, all known names and numbers, for the matching. */
  *named(): Generator<NamedOrganisation> {
    for (const [key, { names, newest, identifiers, curated, listed }] of this.#byKey) {
      const ofRows = newest.get('country')?.value;
      const country = typeof ofRows === 'string' ? ofRows : null;
      if (names.size + identifiers.size > 0) yield { key, country, names: [...names.keys()], identifiers };
      for (const node of [...curated, ...listed]) {
        const { name, nameIt, aliases } = node.properties;
        const all = [name, nameIt, ...listOf(aliases)].filter((one) => typeof one === 'string');
        yield { key, country: countryOf(node.links), names: all, identifiers: listOf(node.properties.identifiers) };
      }
    }
  }

  /** The organisations, each of the records that were found to be one, and Statements where sources disagree. */
  *toNodes({ canonical }: Matching): Generator<LinkedNode> {
    const groups = new Map<string, string[]>();
    for (const key of this.#byKey.keys()) {
      appendTo(groups, canonical.get(key) ?? key, key);
    }
    for (const [id, keys] of groups) yield* this.#toNodes(id, keys.sort());
  }

  *#toNodes(id: string, keys: string[]): Generator<LinkedNode> {
    const parts = keys.map((key) => this.#pooled(key));
    const curated = parts.flatMap((part) => part.curated);
    const listed = parts.flatMap((part) => part.listed);
    const names = bestNames(parts);
    const record = rowProperties(parts, names[0]);
    const properties = mergeProperties(curated, [record, ...listed.map((node) => node.properties)]);
    const aliases = new Set([...[...curated, ...listed].flatMap(aliasesOf), ...names]);
    aliases.delete(String(properties.name));
    const identifiers = new Set([...keys, id, ...parts.flatMap((part) => [...part.identifiers])]);
    for (const node of [...curated, ...listed])
      for (const one of listOf(node.properties.identifiers)) identifiers.add(one);
    const pic = id.startsWith('pic:') ? id.slice('pic:'.length) : properties.pic;
    const whole = known({
      ...properties,
      id,
      pic,
      name: properties.name ?? id,
      aliases: [...aliases].sort(),
      identifiers: [...identifiers].sort(),
      formerIds: keys.filter((key) => key !== id),
    });
    const datasets = [...new Set(parts.flatMap((part) => [...part.datasets]))].sort();
    const links = linksOf(curated, parts, listed, datasets);
    yield {
      label: 'Organisation',
      id,
      funder: curated.some((node) => node.funder),
      properties: whole,
      links,
    };
    const stated = curated.map((node) => node.properties);
    for (const dataset of stated.length > 0 ? datasets : []) {
      const ofDataset = rowProperties(parts, undefined, dataset);
      yield* disagreements(id, whole, ofDataset, stated, `source:${dataset}`);
    }
    const country = countryOf(links);
    const all = [...stated, record, ...listed.map((node) => node.properties), known({ country })];
    for (const node of listed) {
      const ofList = known({ ...node.properties, country: countryOf(node.links) });
      for (const source of sourcesOf(node)) yield* disagreements(id, whole, ofList, all, source);
    }
  }

  #pooled(key: string): Pooled {
    const before = this.#byKey.get(key);
    if (before) return before;
    const pooled = {
      names: new Map(),
      newest: new Map(),
      identifiers: new Set<string>(),
      datasets: new Set<string>(),
      curated: [],
      listed: [],
    };
    this.#byKey.set(key, pooled);
    return pooled;
  }
}

/** The key of a row's organisation. */
export function keyOf({ pic, country, name }: CordisBundleParticipation): string {
  return pic === null ? `cordis-name:${country ?? ''}:${foldName(name ?? '')}` : `pic:${pic}`;
}

function countryOf(links: readonly Link[]): string | null {
  return links.find((link) => link.type === 'LOCATED_IN')?.to.id.replace('country:', '') ?? null;
}

/** All names, the one to show first: of the row updated last, then the most frequent, then the first in the alphabet. */
function bestNames(parts: readonly Pooled[]): string[] {
  const names = new Map<string, { latest: string; count: number }>();
  for (const part of parts) {
    for (const [name, { latest, count }] of part.names) {
      const before = names.get(name) ?? { latest: '', count: 0 };
      names.set(name, { latest: latest > before.latest ? latest : before.latest, count: before.count + count });
    }
  }
  const order = [...names].sort(([a, x], [b, y]) =>
    x.latest === y.latest ? y.count - x.count || (a < b ? -1 : 1) : x.latest > y.latest ? -1 : 1,
  );
  return order.map(([name]) => name);
}

/** What the newest rows say; only what is `dataset`'s, where one is named. */
function rowProperties(
  parts: readonly Pooled[],
  name: string | undefined,
  dataset?: string,
): Record<string, PropertyValue> {
  const values = new Map<Attribute, Value>();
  for (const attribute of ATTRIBUTES) {
    const newest = newestOf(parts, attribute);
    if (newest && (dataset === undefined || newest.dataset === dataset)) values.set(attribute, newest.value);
  }
  const [latitude, longitude] = String(values.get('position') ?? '').split(',');
  const position = latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {};
  const { shortName, kind, city, nuts, website, vat, sme } = Object.fromEntries(values);
  return known({ name, shortName, kind, city, nuts, website, vat, sme, ...position });
}

function newestOf(parts: readonly Pooled[], attribute: Attribute) {
  const all = parts.map((part) => part.newest.get(attribute)).filter((one) => one !== undefined);
  return all.sort((a, b) =>
    a.rank === b.rank ? (String(a.value) > String(b.value) ? -1 : 1) : a.rank > b.rank ? -1 : 1,
  )[0];
}

function linksOf(
  curated: readonly LinkedNode[],
  parts: readonly Pooled[],
  listed: readonly LinkedNode[],
  datasets: string[],
): Link[] {
  const links = new Map<string, Link>();
  const add = (link: Link): void => {
    const functional = link.type === 'LOCATED_IN';
    const key = functional ? link.type : `${link.type} ${link.to.id}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const link of curated.flatMap((node) => node.links)) add(link);
  const country = newestOf(parts, 'country')?.value;
  const to = (label: NodeReference['label'], id: string): NodeReference => ({ label, id });
  if (typeof country === 'string') add({ type: 'LOCATED_IN', to: to('Country', `country:${country}`), properties: {} });
  for (const name of datasets) add({ type: 'STATED_BY', to: to('Source', `source:${name}`), properties: {} });
  for (const link of listed.flatMap((node) => node.links)) add(link);
  return [...links.values()];
}

function aliasesOf(node: LinkedNode): string[] {
  return [
    ...listOf(node.properties.aliases),
    ...(typeof node.properties.name === 'string' ? [node.properties.name] : []),
  ];
}

function sourcesOf({ links }: LinkedNode): string[] {
  return links.filter(({ type }) => type === 'STATED_BY').map(({ to }) => to.id);
}

function listOf(value: PropertyValue | undefined): string[] {
  return Array.isArray(value) ? value : [];
}
