import { appendTo } from '../../../rules/appendTo.ts';
import { countryOfRegion, levelOfRegion, regionsUpward } from '../../../rules/nutsCodes.ts';
import { foldName } from '../../../rules/foldName.ts';
import { known } from '../../content/ContentBuilder.ts';
import type { Link, LinkedNode } from '../../content/GraphContent.ts';
import type { RegionNames } from '../../content/StatedRecord.ts';
import { sourceStatement } from '../sourceStatement.ts';

/** The id of a region. */
export function regionId(code: string): string {
  return `region:${code}`;
}

/** The regions that any source states, with all wider ones, and their names. */
export class RegionNodes {
  readonly #sources = new Map<string, string[]>();
  readonly #names = new Map<string, { name: string; source: string }>();
  readonly #curated: RegionNames;

  /** @param curated names of regions that no table names */
  constructor(curated: RegionNames) {
    this.#curated = curated;
  }

  /** Notes a region that a source states. */
  add(code: string, source: string): void {
    for (const one of regionsUpward(code))
      if (!this.#sources.get(one)?.includes(source)) appendTo(this.#sources, one, source);
  }

  /** Notes the name that a table has; it makes no region. */
  name(code: string, name: string, source: string): void {
    this.#names.set(code, { name, source });
  }

  /** The ISO 3166 codes of their countries. */
  countries(): Set<string> {
    return new Set([...this.#sources.keys()].map(countryOfRegion));
  }

  /** The regions, and Statements of both names where a table calls one otherwise than curated files do. */
  *toNodes(): Generator<LinkedNode> {
    for (const [code, sources] of this.#sources) {
      const id = regionId(code);
      const names = this.#namesOf(code);
      const [named] = names;
      const aliases = this.#curated.aliases[code];
      const properties = known({ id, code, name: named?.name ?? code, aliases, level: levelOfRegion(code) });
      const all = [...new Set([...sources, ...names.map(({ source }) => source)])].sort();
      const links = [...upward(code), ...all.map((source) => link('STATED_BY', 'Source', source))];
      yield { label: 'Region', id, funder: false, properties, links };
      if (new Set(names.map(({ name }) => foldName(name))).size < 2) continue;
      for (const { name, source } of names)
        yield sourceStatement({ subject: id, predicate: 'name', value: name, shown: name === named?.name }, source);
    }
  }

  /** The names of a region, that of a table first. */
  #namesOf(code: string): { name: string; source: string }[] {
    return [this.#names.get(code), this.#curated.names[code]].filter((one) => one !== undefined);
  }
}

/** The next wider region, or else the country; and the country of all. */
function upward(code: string): Link[] {
  const country = `country:${countryOfRegion(code)}`;
  const wider = regionsUpward(code).at(-2);
  const above = wider === undefined ? link('PART_OF', 'Country', country) : link('PART_OF', 'Region', regionId(wider));
  return [above, link('LOCATED_IN', 'Country', country)];
}

function link(type: Link['type'], label: Link['to']['label'], id: string): Link {
  return { type, to: { label, id }, properties: {} };
}
