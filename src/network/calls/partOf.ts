import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** The part of a programme that a call is in, by index; NONE without one: a whole framework is no part. */
export function partOf({ calls, programmes }: Snapshot, call: number): number {
  const programme = calls.programmes[call]!;
  return programme !== NONE && programmes.parents[programme] !== NONE ? programme : NONE;
}
