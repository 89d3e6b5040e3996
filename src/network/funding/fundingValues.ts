import { nearestUpward } from '../nearestUpward.ts';
import { NONE, type Snapshot, UNKNOWN_DAY } from '../Snapshot.ts';
import type { FundingDimension } from './FundingDimension.ts';
import { outsideFunderOf, projectOf, receiverOf, roleOf } from './fundingItems.ts';
import { type FundingKeys, indexedKeys, plainKeys } from './fundingKeys.ts';
import { itemFields, itemFunders, type ManyValues } from './manyValues.ts';

/** The values of one dimension for all items; `keys.size` is the value "not recorded". */
export interface FundingValues {
  dimension: FundingDimension;
  keys: FundingKeys;
  /** One value for each item, or several. */
  values: Int32Array | ManyValues;
}

/** What a dimension says of each item. Under a selection of fields (`fields`: their flags) FIELD says only those. */
export function fundingValues(
  snapshot: Snapshot,
  items: Int32Array,
  dimension: FundingDimension,
  fields: Uint8Array | null,
): FundingValues {
  if (dimension === 'START_YEAR' || dimension === 'PROJECT_TYPE') {
    const plain = dimension === 'START_YEAR' ? startYears(snapshot) : distinctTexts(snapshot.collaborations.types);
    const keys = plainKeys(plain.texts);
    return { dimension, keys, values: oneEach(items, keys.size, ofProject(snapshot, plain.values)) };
  }
  const keys = indexedKeys(snapshot, dimension);
  if (dimension === 'FUNDER') return { dimension, keys, values: itemFunders(snapshot, items) };
  if (dimension === 'FIELD') return { dimension, keys, values: itemFields(snapshot, items, fields) };
  return { dimension, keys, values: oneEach(items, keys.size, indexReader(snapshot, dimension)) };
}

function oneEach(items: Int32Array, notRecorded: number, valueOf: Reader): Int32Array {
  return items.map((item) => {
    const value = valueOf(item);
    return value === NONE ? notRecorded : value;
  });
}

/** What a dimension says of an item: an index, or NONE. */
type Reader = (item: number) => number;

function indexReader(
  snapshot: Snapshot,
  dimension: 'FRAMEWORK' | 'PROGRAMME' | 'CALL' | 'PROJECT' | 'ORGANISATION' | 'COUNTRY' | 'ROLE',
): Reader {
  const { mainProgrammes, calls } = snapshot.collaborations;
  const { parents } = snapshot.programmes;
  switch (dimension) {
    case 'FRAMEWORK': {
      const roots = nearestUpward(parents, (programme) => parents[programme] === NONE);
      return ofProgrammeMoney(
        snapshot,
        mainProgrammes.map((programme) => at(roots, programme)),
      );
    }
    case 'PROGRAMME':
      return ofProgrammeMoney(snapshot, mainProgrammes);
    case 'CALL':
      return ofProgrammeMoney(snapshot, calls);
    case 'PROJECT':
      return (item) => projectOf(snapshot, item);
    case 'ORGANISATION':
      return (item) => receiverOf(snapshot, item);
    case 'COUNTRY':
      return (item) => at(snapshot.organisations.countries, receiverOf(snapshot, item));
    case 'ROLE':
      return (item) => roleOf(snapshot, item);
  }
}

/** What a column says of an item's project. */
function ofProject(snapshot: Snapshot, column: Int32Array): Reader {
  return (item) => at(column, projectOf(snapshot, item));
}

/** The same, but nothing for money from outside the project's programme. */
function ofProgrammeMoney(snapshot: Snapshot, column: Int32Array): Reader {
  return (item) => (outsideFunderOf(snapshot, item) === NONE ? at(column, projectOf(snapshot, item)) : NONE);
}

function at(column: Int32Array, index: number): number {
  return index === NONE ? NONE : column[index]!;
}

function startYears({ collaborations: { starts } }: Snapshot): { texts: string[]; values: Int32Array } {
  const yearOf = (day: number): number => (day === UNKNOWN_DAY ? NaN : new Date(day * 86_400_000).getUTCFullYear());
  const years = Float64Array.from(starts, yearOf);
  const known = [...new Set(years)].filter((year) => !Number.isNaN(year));
  const valueOf = new Map(known.map((year, value) => [year, value]));
  return { texts: known.map(String), values: Int32Array.from(years, (year) => valueOf.get(year) ?? NONE) };
}

function distinctTexts(column: readonly (string | null)[]): { texts: string[]; values: Int32Array } {
  const texts = [...new Set(column)].filter((text) => text !== null);
  const valueOf = new Map(texts.map((text, value) => [text, value]));
  return {
    texts,
    values: Int32Array.from(column, (text) => (text === null ? NONE : (valueOf.get(text) ?? NONE))),
  };
}
