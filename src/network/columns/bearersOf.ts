import type { Identifiers } from './Snapshot.ts';
import { indexOfText } from './TextColumn.ts';

/** The indices of those that have ever had an identifier, in any case; ascending, none where nothing bears it. */
export function bearersOf({ texts, bearers: { offsets, values } }: Identifiers, identifier: string): number[] {
  const index = indexOfText(texts, identifier.toLowerCase());
  return index < 0 ? [] : [...values.subarray(offsets[index], offsets[index + 1])];
}
