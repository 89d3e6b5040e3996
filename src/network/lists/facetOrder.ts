import { NONE } from '../columns/columns.ts';
import type { ListDimension } from './ListDimension.ts';
import type { ListValues } from './listValues.ts';

/** A value that is shown, and the nearest wider one that is shown too, or NONE. */
export interface ShownValue {
  value: number;
  parent: number;
}

/** Conditions that decide which values are shown. */
interface Showing {
  /** The most of them, or of each branch of a tree; those asked for and what is wider than these come on top. */
  first: number;
  /** Only these, of every level; null for all. */
  fits: ((value: number) => boolean) | null;
  /** Those asked for. */
  chosen: ReadonlySet<number>;
}

/** The values of a dimension that are shown, in order: most rows first, years latest first, equals by number. `counts`: rows of each value. */
export function facetOrder(
  dimension: ListDimension,
  { keys, parents }: ListValues,
  counts: Int32Array,
  { first, fits, chosen }: Showing,
): ShownValue[] {
  const byCount = (a: number, b: number): number => counts[b]! - counts[a]! || a - b;
  const byYear = (a: number, b: number): number => Number(keys.idOf(b)) - Number(keys.idOf(a));
  const compare = dimension === 'START_YEAR' ? byYear : byCount;
  const values = [...Array(keys.size).keys()].filter((value) => counts[value]! > 0 || chosen.has(value)).sort(compare);
  if (parents === null || fits !== null) {
    const fitting = fits === null ? values : values.filter((value) => fits(value) || chosen.has(value));
    return fitting
      .filter((value, place) => place < first || chosen.has(value))
      .map((value) => ({ value, parent: NONE }));
  }
  const shown = shownInTree(dimension, parents, values, { first, chosen });
  return depthFirst(
    parents,
    values.filter((value) => shown.has(value)),
    shown,
  );
}

/** The widest ones, those asked for with what is wider, and what is directly below these. */
function shownInTree(
  dimension: ListDimension,
  parents: Int32Array,
  values: readonly number[],
  { first, chosen }: Pick<Showing, 'first' | 'chosen'>,
): Set<number> {
  // Regions begin with NUTS 2, which people know by name: Toscana, Oberbayern.
  const isWidest = (value: number): boolean => {
    const parent = parents[value]!;
    return dimension === 'REGION' ? parent !== NONE && parents[parent] === NONE : parent === NONE;
  };
  const shown = new Set(values.filter(isWidest).slice(0, first));
  for (const value of chosen) {
    if (value === NONE) continue;
    const chain = upward(parents, value);
    for (const wider of chain.slice(0, chain.findIndex(isWidest) + 1)) shown.add(wider);
    shown.add(value);
    for (const narrower of values.filter((one) => parents[one] === value).slice(0, first)) shown.add(narrower);
  }
  return shown;
}

/** A value, the next wider one, and so on; ends where a faulty source has made a ring. */
function upward(parents: Int32Array, value: number): number[] {
  const chain: number[] = [];
  for (let at = value; at !== NONE && !chain.includes(at); at = parents[at]!) chain.push(at);
  return chain;
}

/** Each value behind the nearest wider one that is shown; those side by side keep their order. */
function depthFirst(parents: Int32Array, ordered: readonly number[], shown: ReadonlySet<number>): ShownValue[] {
  const below = new Map<number, number[]>();
  for (const value of ordered) {
    const parent =
      upward(parents, value)
        .slice(1)
        .find((wider) => shown.has(wider)) ?? NONE;
    below.set(parent, [...(below.get(parent) ?? []), value]);
  }
  const listBelow = (parent: number): ShownValue[] =>
    (below.get(parent) ?? []).flatMap((value) => [{ value, parent }, ...listBelow(value)]);
  return listBelow(NONE);
}
