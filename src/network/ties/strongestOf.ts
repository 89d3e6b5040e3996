import { compareScores } from '../order/compareScores.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from './Lens.ts';

/** To whom an organisation is tied most strongly: at most `limit`, strongest tie first, equally strong ones by id. */
export function strongestOf(lens: Lens, organisation: number, limit: number): number[] {
  const from = lens.rowStart(organisation);
  const row = lens.strengths.subarray(from, lens.rowEnd(organisation));
  const { first } = firstInOrder(
    row.length,
    limit,
    (a, b) => compareScores(row[a]!, row[b]!) || a - b,
    () => true,
  );
  return first.map((place) => lens.others[from + place]!);
}
