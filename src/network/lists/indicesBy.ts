import { NONE, type Rows } from '../columns/columns.ts';
import { bucketRows } from '../columns/rowsOf.ts';
import { lookUp } from '../funding/lookUp.ts';

/** Row i: the places at which a column has i, in order; places with NONE are in no row. */
export function indicesBy(column: Int32Array, count: number): Rows {
  const places = Int32Array.from(column.keys()).filter((place) => column[place] !== NONE);
  const { offsets, values } = bucketRows(lookUp(column, places), count);
  return { offsets, values: lookUp(places, values) };
}
