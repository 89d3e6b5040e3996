import { appendTo } from '../../../rules/appendTo.ts';
import { readableCity } from '../../../rules/names/readableCity.ts';
import { readableName } from '../../../rules/names/readableName.ts';
import { isPicForName, unnamedLabel } from '../../../rules/unnamedLabel.ts';
import { known } from '../../content/ContentBuilder.ts';
import type { Link, LinkedNode, PropertyValue } from '../../content/GraphContent.ts';
import type { StatedNode, StatedRecord } from '../../content/StatedRecord.ts';
import { foldNumber } from '../../identity/foldNumber.ts';
import type { Matching, NamedOrganisation } from '../../identity/matchOrganisations.ts';
import type { OrganisationTraits } from '../../identity/resemblance.ts';
import { disagreements } from '../disagreements.ts';
import { mergeProperties } from '../mergeProperties.ts';
import { placeOf, type Regions } from '../regions/Regions.ts';
import type { StatedPlace } from '../regions/StatedPlace.ts';
import {
  addRow,
  bestNames,
  noRows,
  type OrganisationRows,
  rowCountry,
  rowProperties,
  rowText,
} from './OrganisationRows.ts';
import { countryOf, sourcesOf, textsOf } from '../statedLists.ts';

const NONE: readonly never[] = [];

/** Everything that is stated under one key. */
interface Pooled {
  readonly key: string;
  /** From 0 on, in the order in which keys were first met. */
  readonly number: number;
  readonly rows: OrganisationRows;
  edited: readonly LinkedNode[];
  listed: readonly LinkedNode[];
}

/** Collects what every source states of organisations, by the key under which each source knows them. */
export class OrganisationPool {
  readonly #byKey = new Map<string, Pooled>();
  readonly #keys: string[] = [];

  addEdited(node: LinkedNode): void {
    const pooled = this.#pooled(node.id);
    pooled.edited = [...pooled.edited, node];
  }

  addListed(node: LinkedNode): void {
    const pooled = this.#pooled(node.id);
    pooled.listed = [...pooled.listed, node];
  }

  /** Adds what a record states of one of its organisations. */
  addRecorded(node: StatedNode, record: Pick<StatedRecord, 'about' | 'day'>): void {
    addRow(this.#pooled(node.id).rows, node, record);
  }

  /** The number of the organisation with a key. */
  numberOf(key: string): number {
    return this.#pooled(key).number;
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
    for (const { key, rows, edited, listed } of this.#byKey.values()) {
      const { names, identifiers } = rows;
      if (names.length + identifiers.length > 0)
        yield { key, country: rowCountry([rows]), names: names.map(({ name }) => name), identifiers };
      for (const { properties, links } of [...edited, ...listed]) {
        const { name, nameIt, aliases } = properties;
        const all = [name, nameIt, ...textsOf(aliases)].filter((one) => typeof one === 'string');
        yield { key, country: countryOf(links), names: all, identifiers: textsOf(properties.identifiers) };
      }
    }
  }

  /**
   * The organisations, each of the records that were found to be one, and Statements where sources disagree. What is
   * given is forgotten but for its key: there may be a million.
   */
  *takeNodes(matching: Pick<Matching, 'canonical'>, regions: Regions): Generator<LinkedNode> {
    for (const [id, keys] of this.#groups(matching)) yield* this.#takeNodes(id, keys, regions);
  }

  /** The place of each organisation as it will be shown; to be read before the organisations are taken, any number of times. */
  places(matching: Pick<Matching, 'canonical'>): Iterable<StatedPlace> {
    return { [Symbol.iterator]: () => this.#places(matching) };
  }

  /**
   * Everything that is stated of an organisation by which another may look like it; to be read before it is taken.
   * @param keys that are found to be it, of which some may be stated nowhere
   * @param idOf from a key to the organisation that it is found to be
   */
  traitsOf(id: string, keys: readonly string[], idOf: (key: string) => string): OrganisationTraits {
    const { rows, edited, listed } = this.#stated(keys.filter((key) => this.#byKey.has(key)));
    const nodes = [...edited, ...listed];
    const identifiers = [...keys, ...rows.flatMap((part) => part.identifiers), ...nodes.flatMap(identifiersOf)];
    const names = [...nodes.flatMap(namesOf), ...bestNames(rows)].filter((name) => !isPicForName(name));
    const textOf = (name: string): string | null => {
      const [stated] = nodes.map(({ properties }) => properties[name]).filter((value) => typeof value === 'string');
      return stated ?? rowText(rows, name);
    };
    const partOf = edited.flatMap(({ links }) => links.filter(({ type }) => type === 'PART_OF'));
    return {
      id,
      country: countryOf(linksOf(edited, rows, listed)),
      names: [...new Set(names)],
      numbers: [...new Set(identifiers.map(foldNumber).filter((number) => number !== null))],
      website: textOf('website'),
      city: textOf('city'),
      partOf: partOf.map(({ to }) => idOf(to.id)),
    };
  }

  *#places(matching: Pick<Matching, 'canonical'>): Generator<StatedPlace> {
    for (const [, keys] of this.#groups(matching)) {
      const { rows, edited, listed } = this.#stated(keys);
      const properties = mergeProperties([...edited, { properties: rowProperties(rows) }, ...listed]);
      yield placeOf({ properties, links: linksOf(edited, rows, listed) });
    }
  }

  /** The id of each organisation, and the keys that are found to be it. */
  *#groups({ canonical }: Pick<Matching, 'canonical'>): Generator<[id: string, keys: string[]]> {
    const foundToBe = new Map<string, string[]>();
    for (const [key, id] of canonical) if (this.#byKey.has(key)) appendTo(foundToBe, id, key);
    for (const key of this.#byKey.keys()) {
      if (canonical.has(key)) continue;
      const others = foundToBe.get(key) ?? NONE;
      foundToBe.delete(key);
      yield [key, [key, ...others].sort()];
    }
    for (const [id, keys] of foundToBe) yield [id, keys.sort()];
  }

  #stated(keys: readonly string[]): Stated {
    const pooled = keys.map((key) => this.#pooled(key));
    return {
      rows: pooled.map((one) => one.rows),
      edited: pooled.flatMap((one) => one.edited),
      listed: pooled.flatMap((one) => one.listed),
    };
  }

  *#takeNodes(id: string, keys: string[], regions: Regions): Generator<LinkedNode> {
    const stated = this.#stated(keys);
    for (const key of keys) this.#byKey.delete(key);
    const { rows, edited, listed } = stated;
    const names = bestNames(rows);
    const record = known({ name: names[0], ...rowProperties(rows) });
    const properties = {
      ...mergeProperties([...edited, { properties: record }, ...listed]),
      ...identityOf(id, keys, { rows, stated: [...edited, ...listed] }),
    };
    const name = properties.name ?? unnamedLabel(id);
    const aliases = new Set([...[...edited, ...listed].flatMap(namesOf), ...names]);
    aliases.delete(String(properties.name));
    const links = linksOf(edited, rows, listed);
    const country = countryOf(links);
    const displayName = displayNameOf(String(name), { ...properties, aliases: [...aliases] }, country);
    const displayCity = typeof properties.city === 'string' ? readableCity(properties.city, country) : undefined;
    const whole = known({ ...properties, name, displayName, displayCity, aliases: [...aliases].sort() });
    const funder = edited.some((one) => one.funder);
    const located = regions.locate({ label: 'Organisation', id, funder, properties: whole, links }, (property) =>
      sourceStating(property, whole[property], stated),
    );
    yield located.node;
    yield* located.statements;
    yield* disagreementsOf(id, { whole, links, record }, stated);
  }

  #pooled(key: string): Pooled {
    const before = this.#byKey.get(key);
    if (before) return before;
    const number = this.#keys.push(key) - 1;
    const pooled: Pooled = { key, number, rows: noRows(), edited: NONE, listed: NONE };
    this.#byKey.set(key, pooled);
    return pooled;
  }
}

type Properties = LinkedNode['properties'];
type Rows = readonly OrganisationRows[];

/** Everything that is stated of one organisation. */
interface Stated {
  edited: readonly LinkedNode[];
  rows: Rows;
  listed: readonly LinkedNode[];
}

/** The id, and everything by which the organisation is or was known. */
function identityOf(
  id: string,
  keys: readonly string[],
  { rows, stated }: { rows: Rows; stated: readonly LinkedNode[] },
): Properties {
  const ofRows = rows.flatMap((part) => part.identifiers);
  const ofNodes = stated.flatMap(identifiersOf);
  return {
    id,
    ...(id.startsWith('pic:') ? { pic: id.slice('pic:'.length) } : {}),
    identifiers: [...new Set([...keys, id, ...ofRows, ...ofNodes])].sort(),
    formerIds: keys.filter((key) => key !== id),
  };
}

/** Statements of recorded sources that an edited one contradicts, and of lists that any other contradicts. */
function* disagreementsOf(
  id: string,
  { whole, links, record }: { whole: Properties; links: readonly Link[]; record: Properties },
  { edited, rows, listed }: Stated,
): Generator<LinkedNode> {
  const stated = edited.map(({ properties }) => properties);
  for (const source of stated.length > 0 ? recordedSources(rows) : NONE)
    yield* disagreements(id, whole, rowProperties(rows, source), stated, source);
  const all = [...stated, record, ...listed.map(({ properties }) => properties), known({ country: countryOf(links) })];
  for (const node of listed) {
    const ofList = known({ ...node.properties, country: countryOf(node.links) });
    for (const source of sourcesOf(node.links)) yield* disagreements(id, whole, ofList, all, source);
  }
}

/** The Source of the value that a property shows. */
function sourceStating(property: string, value: PropertyValue | undefined, { edited, rows, listed }: Stated): string {
  const states = (node: LinkedNode): boolean => node.properties[property] === value;
  const [first] = [...edited, ...listed].filter(states).flatMap((node) => sourcesOf(node.links));
  const recorded = recordedSources(rows).find((source) => rowProperties(rows, source)[property] === value);
  const edits = edited.some(states);
  return (edits ? first : (recorded ?? first)) ?? '';
}

function recordedSources(rows: Rows): string[] {
  return [...new Set(rows.flatMap((part) => part.sources))].sort();
}

/** Each end once, and one country: that of the first that states one. */
function linksOf(edited: readonly LinkedNode[], rows: Rows, listed: readonly LinkedNode[]): Link[] {
  const links = new Map<string, Link>();
  const add = (link: Link): void => {
    const key = link.type === 'LOCATED_IN' ? link.type : `${link.type} ${link.to.id}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const link of edited.flatMap((node) => node.links)) add(link);
  const country = rowCountry(rows);
  if (country !== null) add({ type: 'LOCATED_IN', to: { label: 'Country', id: `country:${country}` }, properties: {} });
  for (const id of recordedSources(rows)) add({ type: 'STATED_BY', to: { label: 'Source', id }, properties: {} });
  for (const link of listed.flatMap((node) => node.links)) add(link);
  return [...links.values()];
}

function identifiersOf({ properties: { identifiers } }: LinkedNode): readonly string[] {
  return textsOf(identifiers);
}

function displayNameOf(name: string, { shortName, aliases }: LinkedNode['properties'], country: string | null): string {
  const others = [...textsOf(aliases), ...(typeof shortName === 'string' ? [shortName] : [])];
  return readableName(name, { country, others });
}

function namesOf({ properties: { name, aliases } }: LinkedNode): string[] {
  return [...(typeof name === 'string' ? [name] : []), ...textsOf(aliases)];
}
