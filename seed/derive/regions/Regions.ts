import { countryOfRegion, isRegion, regionsUpward } from '../../../rules/nutsCodes.ts';
import type { Link, LinkedNode } from '../../content/GraphContent.ts';
import type { RegionNames, StatedRegion } from '../../content/StatedRecord.ts';
import { sourceStatement } from '../sourceStatement.ts';
import { countryOf } from '../statedLists.ts';
import { CityRegions } from './CityRegions.ts';
import { PostalRegions } from './PostalRegions.ts';
import { regionId, RegionNodes } from './RegionNodes.ts';
import type { StatedPlace } from './StatedPlace.ts';

/** An organisation with its region, and Statements where that is contradicted. */
interface Located {
  node: LinkedNode;
  statements: LinkedNode[];
}

/**
 * The regions of organisations: that of the postal code where a table has it, else the one that is stated, doubted where
 * most organisations of the same city are elsewhere.
 */
export class Regions {
  readonly nodes: RegionNodes;
  readonly #postal = new PostalRegions();
  readonly #cities = new CityRegions();

  readonly #places: Iterable<StatedPlace>;

  /**
   * @param places where all organisations are; read twice
   * @param names of regions that no table names
   */
  constructor(places: Iterable<StatedPlace>, names: RegionNames) {
    this.nodes = new RegionNodes(names);
    this.#places = places;
    for (const place of places) this.#postal.need(place);
  }

  /** Reads a region of a table. */
  add(region: StatedRegion): void {
    if (region.postalCodes) this.nodes.add(region.code, region.source);
    if (region.name !== undefined) this.nodes.name(region.code, region.name, region.source);
    this.#postal.add(region);
  }

  /** Counts where the organisations of each city are, once all tables are read. */
  countCities(): void {
    for (const place of this.#places) {
      const code = this.#postal.regionOf(place)?.code ?? usable(place);
      if (code !== null) this.#cities.add(place, code);
    }
  }

  /** @param sourceOf the Source that states a property of the organisation */
  locate(organisation: LinkedNode, sourceOf: (property: string) => string): Located {
    const place = placeOf(organisation);
    const postal = this.#postal.regionOf(place);
    const stated = usable(place);
    if (postal) {
      this.nodes.add(postal.code, postal.source);
      const node = inRegion(organisation, postal.code, false, postal.source);
      return { node, statements: this.#contradicted(node.id, place, postal, sourceOf) };
    }
    if (stated === null) return { node: organisation, statements: elsewhere(organisation.id, place, sourceOf) };
    const source = sourceOf('nuts');
    this.nodes.add(stated, source);
    const doubt = this.#cities.contradicting(place, stated);
    const node = inRegion(organisation, stated, doubt !== null);
    if (!doubt) return { node, statements: [] };
    const note = `Doubted: ${doubt.count} of ${doubt.of} organisations of ${place.city ?? ''} are in ${doubt.code}.`;
    return { node, statements: [statement(node.id, stated, true, source, note)] };
  }

  #contradicted(
    id: string,
    place: StatedPlace,
    { code, source }: { code: string; source: string },
    sourceOf: (property: string) => string,
  ): LinkedNode[] {
    const { nuts, postalCode = '' } = place;
    if (nuts === undefined || !isRegion(nuts) || nuts.startsWith(code) || code.startsWith(nuts)) return [];
    return [
      statement(id, code, true, source, `The region of the postal code ${postalCode}.`),
      statement(id, nuts, false, sourceOf('nuts'), `The postal code ${postalCode} is in ${code}.`),
    ];
  }
}

/** The place that an organisation shows. */
export function placeOf({ properties, links }: Pick<LinkedNode, 'properties' | 'links'>): StatedPlace {
  const text = (name: string): string | undefined => {
    const value = properties[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    country: countryOf(links) ?? undefined,
    city: text('city'),
    postalCode: text('postalCode'),
    nuts: text('nuts'),
  };
}

/** The stated region, where it is one and in the country; null elsewhere. */
function usable({ nuts, country }: StatedPlace): string | null {
  if (nuts === undefined || !isRegion(nuts)) return null;
  return country === undefined || countryOfRegion(nuts) === country ? nuts : null;
}

/** One Statement where the stated region lies in another country. */
function elsewhere(id: string, { nuts, country }: StatedPlace, sourceOf: (property: string) => string): LinkedNode[] {
  if (nuts === undefined || !isRegion(nuts)) return [];
  return [statement(id, nuts, false, sourceOf('nuts'), `Its country is ${country ?? 'unknown'}.`)];
}

function inRegion(node: LinkedNode, code: string, isDoubted: boolean, source?: string): LinkedNode {
  const link = (type: Link['type'], label: Link['to']['label'], id: string): Link => ({
    ...{ type, to: { label, id } },
    properties: {},
  });
  const isNew = source !== undefined && !node.links.some(({ to }) => to.id === source);
  const links = [
    ...node.links,
    link('IN_REGION', 'Region', regionId(code)),
    ...regionsUpward(code).map((one) => link('WITHIN', 'Region', regionId(one))),
    ...(isNew ? [link('STATED_BY', 'Source', source)] : []),
  ];
  return { ...node, properties: { ...node.properties, regionDoubted: isDoubted }, links };
}

function statement(subject: string, region: string, shown: boolean, source: string, note: string): LinkedNode {
  const node = sourceStatement({ subject, predicate: 'region', value: region, shown }, source);
  return { ...node, properties: { ...node.properties, note } };
}
