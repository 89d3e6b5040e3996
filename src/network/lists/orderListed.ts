import { foldName } from '../../../rules/foldName.ts';
import { isPicForName } from '../../../rules/unnamedLabel.ts';
import { type TextColumn, textsOf } from '../columns/TextColumn.ts';
import { firstInOrder } from '../order/firstInOrder.ts';

/** The beginning and the order of a page of a list. */
export interface ListPaging<Column extends string = string> {
  orderBy: Column;
  isDescending: boolean;
  first: number;
  /** Rows that are left out. */
  offset: number;
  /** The last row of the page before, by index, or null. */
  after: number | null;
}

/** A page of a list, by index. */
export interface ListedPage {
  page: number[];
  hasNextPage: boolean;
}

/** Orders what is listed by a value of each, NaN where it is not known, which is last in either direction; equals by index. */
export function orderListed(
  listed: Int32Array,
  valueOf: (candidate: number) => number,
  { isDescending, first, offset, after }: ListPaging,
): ListedPage {
  const values = Float64Array.from(listed, valueOf);
  const sign = isDescending ? -1 : 1;
  const compare = (a: number, candidateA: number, b: number, candidateB: number): number => {
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || candidateA - candidateB;
    return sign * (a - b) || candidateA - candidateB;
  };
  const valueAfter = after === null ? NaN : valueOf(after);
  const { first: rows, accepted } = firstInOrder(
    listed.length,
    offset + first,
    (a, b) => compare(values[a]!, listed[a]!, values[b]!, listed[b]!),
    (row) => after === null || compare(values[row]!, listed[row]!, valueAfter, after) > 0,
  );
  return { page: rows.slice(offset).map((row) => listed[row]!), hasNextPage: accepted > offset + first };
}

const known = new WeakMap<TextColumn, Float64Array>();

/** The place of each name in the order of their folded forms; equal ones have the same, a code in place of a name has none: NaN. */
export function nameRanks(names: TextColumn): Float64Array {
  const ranks = known.get(names) ?? rankNames(textsOf(names));
  known.set(names, ranks);
  return ranks;
}

function rankNames(texts: readonly string[]): Float64Array {
  return rank(texts.map(foldName)).map((at, text) => (isPicForName(texts[text]!) ? NaN : at));
}

function rank(folded: readonly string[]): Float64Array {
  const order = [...folded.keys()].sort((a, b) => (folded[a]! < folded[b]! ? -1 : folded[a]! > folded[b]! ? 1 : 0));
  const ranks = new Float64Array(folded.length);
  order.forEach((text, at) => {
    const before = order[at - 1];
    ranks[text] = before !== undefined && folded[before] === folded[text] ? ranks[before]! : at;
  });
  return ranks;
}
