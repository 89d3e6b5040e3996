import { nearestUpward } from './nearestUpward.ts';

/**
 * For each programme the one whose runners pay what it grants: the nearest programme, from itself upward, that has a
 * runner; -1 where none has.
 * @param parents the next wider programme of each, -1 for a root
 */
export function payingProgrammes(parents: Int32Array, hasRunner: (programme: number) => boolean): Int32Array {
  return nearestUpward(parents, hasRunner);
}
