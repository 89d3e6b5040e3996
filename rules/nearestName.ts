import { editDistance } from './editDistance.ts';

const MOST_EDITS = 3;

/** The known name that is at most three edits from the one given (a third of its length), whatever their case, or null. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const allowed = Math.min(MOST_EDITS, Math.floor(name.length / 3));
  let nearest: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of known) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase(), allowed);
    if (edits >= fewest) continue;
    fewest = edits;
    nearest = candidate;
  }
  return nearest;
}
