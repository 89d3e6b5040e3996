import { compareTies } from './compareTies.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from './Lens.ts';

/** To whom an organisation is tied most strongly: at most `limit`, in the order of `compareTies`, equal ties by id. */
export function strongestOf(lens: Lens, organisation: number, limit: number): number[] {
  const start = lens.rowStart(organisation);
  const row = lens.others.subarray(start, lens.rowEnd(organisation));
  const from = [organisation];
  const compare = compareTies(
    lens,
    (place) => lens.strengths[start + place]!,
    (place) => ({ from, to: row[place]! }),
  );
  const { first } = firstInOrder(row.length, limit, compare, () => true);
  return first.map((place) => row[place]!);
}
