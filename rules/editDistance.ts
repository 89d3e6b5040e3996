import { EditGrid } from './EditGrid.ts';

/**
 * The edits that make one word the other: letters missing, too many, wrong or swapped with the next (optimal string
 * alignment). Infinity where they are more than `most`.
 */
export function editDistance(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return Infinity;
  const grid = new EditGrid(word);
  let depth = 0;
  while (depth < other.length && grid.nearest(depth) <= most) depth = grid.extend(depth, other.charCodeAt(depth));
  const distance = depth < other.length ? Infinity : grid.distance(depth);
  return distance <= most ? distance : Infinity;
}
