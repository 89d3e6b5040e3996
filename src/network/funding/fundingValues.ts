import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot, TreeColumns } from '../columns/Snapshot.ts';
import type { FundingDimension } from './FundingDimension.ts';
import type { FundingItems } from './fundingItems.ts';
import { type FundingKeys, indexedKeys, plainKeys } from './fundingKeys.ts';
import { lookUp, recorded } from './lookUp.ts';
import { itemFields, itemFunders, type ManyValues } from './manyValues.ts';

/** The values of one dimension for all items; `keys.size` is the value "not recorded". */
export interface FundingValues {
  dimension: FundingDimension;
  keys: FundingKeys;
  /** One value for each item, or several. */
  values: Int32Array | ManyValues;
}

/** The values of a dimension for each item. Under a selection of fields (`fields`: their flags) FIELD says only those. */
export function fundingValues(
  snapshot: Snapshot,
  items: FundingItems,
  dimension: FundingDimension,
  fields: Uint8Array | null,
): FundingValues {
  if (dimension === 'START_YEAR' || dimension === 'PROJECT_TYPE') {
    const { typeNames, types } = snapshot.collaborations;
    const plain = dimension === 'START_YEAR' ? startYears(snapshot) : { texts: typeNames, values: types };
    const keys = plainKeys(plain.texts);
    return { dimension, keys, values: recorded(lookUp(plain.values, items.projects), keys.size) };
  }
  const keys = indexedKeys(snapshot, dimension);
  if (dimension === 'FUNDER') return { dimension, keys, values: itemFunders(snapshot, items) };
  if (dimension === 'FIELD') return { dimension, keys, values: itemFields(snapshot, items, fields) };
  return { dimension, keys, values: recorded(indicesOf(snapshot, items, dimension), keys.size) };
}

/** The value of a dimension for each item: an index, or NONE. */
function indicesOf(
  { collaborations, organisations, regions, programmes: { parents } }: Snapshot,
  items: FundingItems,
  dimension: 'FRAMEWORK' | 'PROGRAMME' | 'CALL' | 'PROJECT' | 'ORGANISATION' | 'COUNTRY' | 'REGION' | 'ROLE',
): Int32Array {
  switch (dimension) {
    case 'FRAMEWORK': {
      const roots = nearestUpward(parents, (programme) => parents[programme] === NONE);
      return lookUp(lookUp(roots, collaborations.mainProgrammes), projectsOfProgrammes(items));
    }
    case 'PROGRAMME':
      return lookUp(collaborations.mainProgrammes, projectsOfProgrammes(items));
    case 'CALL':
      return lookUp(collaborations.calls, projectsOfProgrammes(items));
    case 'PROJECT':
      return items.projects;
    case 'ORGANISATION':
      return items.receivers;
    case 'COUNTRY':
      return lookUp(organisations.countries, items.receivers);
    case 'REGION':
      return lookUp(lookUp(regionsOfLevel2(regions), organisations.regions), items.receivers);
    case 'ROLE':
      return items.roles;
  }
}

/** The region of NUTS 2 that each region is or is in; NONE for a wider one. */
function regionsOfLevel2({ parents }: TreeColumns): Int32Array {
  const hasLevel2 = (region: number): boolean => parents[region] !== NONE && parents[parents[region]!] === NONE;
  return Int32Array.from(nearestUpward(parents, hasLevel2));
}

/** Each item's project, but NONE for money from outside the project's programme. */
function projectsOfProgrammes({ count, projects, givers }: FundingItems): Int32Array {
  const column = new Int32Array(count);
  for (let item = 0; item < count; item++) column[item] = givers[item] === NONE ? projects[item]! : NONE;
  return column;
}

/** The years that collaborations start in, each once, and the place of each one's; NONE where its start is not known. */
export function startYears({ collaborations: { starts } }: Snapshot): { texts: string[]; values: Int32Array } {
  const yearOf = (day: number): number => (day === UNKNOWN_DAY ? NaN : new Date(day * 86_400_000).getUTCFullYear());
  const years = Float64Array.from(starts, yearOf);
  const known = [...new Set(years)].filter((year) => !Number.isNaN(year));
  const valueOf = new Map(known.map((year, value) => [year, value]));
  return { texts: known.map(String), values: Int32Array.from(years, (year) => valueOf.get(year) ?? NONE) };
}
