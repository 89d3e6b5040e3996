import { appendTo } from '../../../rules/appendTo.ts';
import { countryOfRegion, levelOfRegion, regionsUpward } from '../../../rules/nutsCodes.ts';
import { known } from '../../content/ContentBuilder.ts';
import type { Link, LinkedNode } from '../../content/GraphContent.ts';

/** The id of a region. */
export function regionId(code: string): string {
  return `region:${code}`;
}

/** The regions that any source states, with all wider ones, and their names. */
export class RegionNodes {
  readonly #sources = new Map<string, string[]>();
  readonly #names = new Map<string, { name: string; source: string }>();

  /** Notes a region that a source states. */
  add(code: string, source: string): void {
    for (const one of regionsUpward(code))
      if (!this.#sources.get(one)?.includes(source)) appendTo(this.#sources, one, source);
  }

  /** Notes a name; it makes no region. */
  name(code: string, name: string, source: string): void {
    this.#names.set(code, { name, source });
  }

  /** The ISO 3166 codes of their countries. */
  countries(): Set<string> {
    return new Set([...this.#sources.keys()].map(countryOfRegion));
  }

  *toNodes(): Generator<LinkedNode> {
    for (const [code, sources] of this.#sources) {
      const id = regionId(code);
      const named = this.#names.get(code);
      const properties = known({ id, code, name: named?.name ?? code, level: levelOfRegion(code) });
      const all = named && !sources.includes(named.source) ? [...sources, named.source] : sources;
      const links = [...upward(code), ...all.sort().map((source) => link('STATED_BY', 'Source', source))];
      yield { label: 'Region', id, funder: false, properties, links };
    }
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
