import { payingProgrammes } from '../../../rules/payingProgrammes.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** Row i: who pays what programme i grants, which is whoever runs the nearest programme from it upward that has a runner. */
export function programmeFunders({ programmes: { parents, runners } }: Snapshot): Rows {
  const hasRunner = (programme: number): boolean => runners.offsets[programme + 1]! > runners.offsets[programme]!;
  const nearest = payingProgrammes(parents, hasRunner);
  const offsets = new Int32Array(parents.length + 1);
  const values: number[] = [];
  nearest.forEach((from, programme) => {
    if (from !== NONE) values.push(...runners.values.subarray(runners.offsets[from], runners.offsets[from + 1]));
    offsets[programme + 1] = values.length;
  });
  return { offsets, values: Int32Array.from(values) };
}
