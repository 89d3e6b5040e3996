import type { FundingKeys } from './fundingKeys.ts';
import type { FundingOrder } from './FundingOrder.ts';
import type { FundingValues } from './fundingValues.ts';
import type { Grouping } from './groupItems.ts';
import { foldName } from '../../../rules/foldName.ts';
import type { FundingSums } from './sumItems.ts';

/** The label of a key where the record does not say. */
export const NOT_RECORDED = 'Not recorded';

/** A value that rows are compared by where their sums are equal. */
type Standing = string | number | null;

/** The place of a row in an order, by values that hold beyond the answer. */
export interface RowPlace {
  /** Ascending; Infinity for a sum that is not known, and 0 for all where names decide. */
  value: number;
  /** Folded labels, where names decide, else none. */
  labels: string[];
  ids: (string | null)[];
}

/** An order of rows. The number behind the last row stands for the place that the order was made with. */
export interface RowOrder {
  compare(left: number, right: number): number;
  placeOf(row: number): RowPlace;
}

/** The order of a table's rows; `place` can be compared with them as row number `rowCount`. */
export function orderRows(
  orderBy: FundingOrder,
  dimensions: readonly FundingValues[],
  grouping: Grouping,
  sums: FundingSums,
  place: RowPlace | null,
): RowOrder {
  const { rowCount } = grouping;
  const values = sortValues(orderBy, sums, rowCount);
  const ids = dimensions.map(({ keys }, d) => {
    const read = (value: number): string | null => (value === keys.size ? null : keys.idOf(value));
    return readRows(grouping.rowValues[d]!, read, place === null ? null : place.ids[d]!);
  });
  const labels = (isByName(orderBy) ? dimensions : []).map(({ keys }, d) => {
    const read = (value: number): string => (value === keys.size ? NOT_RECORDED : labelIn(orderBy, keys, value));
    return readRows(grouping.rowValues[d]!, remembered(keys.size, read), place?.labels[d] ?? '');
  });
  const standings = [
    ...labels,
    ...dimensions.map(({ keys }, d) => idStandings(keys, grouping.rowValues[d]!, ids[d]!, place?.ids[d])),
  ];
  if (place !== null) values[rowCount] = place.value;
  return {
    compare(left, right) {
      if (values[left] !== values[right]) return values[left]! < values[right]! ? -1 : 1;
      for (const standingOf of standings) {
        const order = compareStandings(standingOf(left), standingOf(right));
        if (order !== 0) return order;
      }
      return 0;
    },
    placeOf: (row) => ({
      value: values[row]!,
      labels: labels.map((labelOf) => labelOf(row)),
      ids: ids.map((idOf) => idOf(row)),
    }),
  };
}

/** True of an order in which names decide, and not a sum. */
export function isByName(orderBy: FundingOrder): boolean {
  return orderBy === 'NAME_ASC' || orderBy === 'NAME_IT_ASC';
}

function labelIn(orderBy: FundingOrder, keys: FundingKeys, value: number): string {
  return (orderBy === 'NAME_IT_ASC' ? keys.labelItOf(value) : null) ?? keys.labelOf(value);
}

function sortValues(orderBy: FundingOrder, sums: FundingSums, rowCount: number): Float64Array {
  const values = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) values[row] = sortValue(orderBy, sums, row);
  return values;
}

function sortValue(orderBy: FundingOrder, sums: FundingSums, row: number): number {
  if (isByName(orderBy)) return 0;
  if (orderBy === 'PROJECTS_DESC') return -sums.projectCounts[row]!;
  if (sums.grantCounts[row] === sums.unknownAmountCounts[row]) return Infinity;
  return orderBy === 'AMOUNT_DESC' ? -sums.cents[row]! : sums.cents[row]!;
}

/** Reads a row's text by its value; behind the last row stands the text of the place. */
function readRows<Text>(rowValues: Int32Array, read: (value: number) => Text, ofPlace: Text): (row: number) => Text {
  return (row) => (row === rowValues.length ? ofPlace : read(rowValues[row]!));
}

/** Folds each label once. */
function remembered(size: number, read: (value: number) => string): (value: number) => string {
  const folded = new Array<string | undefined>(size + 1);
  return (value) => (folded[value] ??= foldName(read(value)));
}

/** Reads the value that a row is compared by where its id decides: a number where the values are in order of their ids, else the id. */
function idStandings(
  { placeOf, size }: FundingKeys,
  rowValues: Int32Array,
  ids: (row: number) => string | null,
  place: string | null | undefined,
): (row: number) => Standing {
  if (placeOf === null) return ids;
  // Not recorded is behind all.
  return readRows(rowValues, (value): number => value, typeof place === 'string' ? placeOf(place) : size);
}

/** Both of one kind: numbers, or texts by UTF-16 code units; null stands behind every text. */
function compareStandings(left: Standing, right: Standing): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}
