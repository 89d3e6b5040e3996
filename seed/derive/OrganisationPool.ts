import { appendTo } from '../../rules/appendTo.ts';
import type { Link, LinkedNode, NodeReference, PropertyValue } from '../GraphContent.ts';
import { known } from '../ContentBuilder.ts';
import { foldName } from '../../rules/foldName.ts';
import type { Matching, NamedOrganisation } from '../identity/matchOrganisations.ts';
import type { CordisBundleParticipation } from '../sources/cordis/CordisBundle.ts';
import type { CordisDataset } from './DeriveInput.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';
import { addRow, bestNames, noRows, type OrganisationRows, rowCountry, rowProperties } from './OrganisationRows.ts';

const NONE: readonly never[] = [];

/** What all rows and curated records under one key say. */
interface Pooled {
  readonly key: string;
  /** From 0 on, in the order in which keys were first met. */
  readonly number: number;
  readonly rows: OrganisationRows;
  curated: readonly LinkedNode[];
  /** What lists of members say: shown where nothing else says anything. */
  listed: readonly LinkedNode[];
}

/** Collects what every source says of organisations, by the key each source knows them by. */
export class OrganisationPool {
  readonly #byKey = new Map<string, Pooled>();
  readonly #keys: string[] = [];

  addCurated(node: LinkedNode): void {
    const pooled = this.#pooled(node.id);
    pooled.curated = [...pooled.curated, node];
  }

  addListed(node: LinkedNode): void {
    const pooled = this.#pooled(node.id);
    pooled.listed = [...pooled.listed, node];
  }

  /** Takes in what a row says, and gives the number of its organisation. */
  addRow(row: CordisBundleParticipation, projectId: string, dataset: CordisDataset): number {
    const pooled = this.#pooled(keyOf(row));
    addRow(pooled.rows, row, { projectId, dataset: dataset.name, exportedOn: dataset.exportedOn });
    return pooled.number;
  }

  /** The key of the organisation with a number. */
  keyAt(number: number): string {
    return this.#keys[number]!;
  }

  /** Keys, countries, all known names and numbers, for the matching; read as often as it likes. */
  named(): Iterable<NamedOrganisation> {
    return { [Symbol.iterator]: () => this.#named() };
  }

  *#named(): Generator<NamedOrganisation> {
    for (const pooled of this.#byKey.values()) {
      const { key, curated, listed } = pooled;
      const { names, vats } = pooled.rows;
      const identifiers = vats.map((vat) => `vat:${vat}`);
      if (names.length + vats.length > 0)
        yield { key, country: rowCountry([pooled.rows]), names: names.map(({ name }) => name), identifiers };
      for (const node of [...curated, ...listed]) {
        const { name, nameIt, aliases } = node.properties;
        const all = [name, nameIt, ...listOf(aliases)].filter((one) => typeof one === 'string');
        yield { key, country: countryOf(node.links), names: all, identifiers: listOf(node.properties.identifiers) };
      }
    }
  }

  /**
   * The organisations, each of the records that were found to be one, and Statements where sources disagree. What is
   * given is forgotten but for its key: there may be a million.
   */
  *takeNodes({ canonical }: Matching): Generator<LinkedNode> {
    const foundToBe = new Map<string, string[]>();
    for (const [key, id] of canonical) if (this.#byKey.has(key)) appendTo(foundToBe, id, key);
    for (const key of this.#byKey.keys()) {
      if (canonical.has(key)) continue;
      const others = foundToBe.get(key) ?? NONE;
      foundToBe.delete(key);
      yield* this.#takeNodes(key, [key, ...others].sort());
    }
    for (const [id, keys] of foundToBe) yield* this.#takeNodes(id, keys.sort());
  }

  *#takeNodes(id: string, keys: string[]): Generator<LinkedNode> {
    const pooled = keys.map((key) => this.#pooled(key));
    for (const key of keys) this.#byKey.delete(key);
    const parts = pooled.map(({ rows }) => rows);
    const curated = pooled.flatMap((one) => one.curated);
    const listed = pooled.flatMap((one) => one.listed);
    const names = bestNames(parts);
    const record = rowProperties(parts, names[0]);
    const properties = mergeProperties(curated, [record, ...listed.map((node) => node.properties)]);
    const aliases = new Set([...[...curated, ...listed].flatMap(aliasesOf), ...names]);
    aliases.delete(String(properties.name));
    const identifiers = new Set([...keys, id, ...parts.flatMap((part) => part.vats.map((vat) => `vat:${vat}`))]);
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
    const datasets = [...new Set(parts.flatMap((part) => part.datasets))].sort();
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
    const number = this.#keys.push(key) - 1;
    const pooled: Pooled = { key, number, rows: noRows(), curated: NONE, listed: NONE };
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

function linksOf(
  curated: readonly LinkedNode[],
  parts: readonly OrganisationRows[],
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
  const country = rowCountry(parts);
  const to = (label: NodeReference['label'], id: string): NodeReference => ({ label, id });
  if (country !== null) add({ type: 'LOCATED_IN', to: to('Country', `country:${country}`), properties: {} });
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
