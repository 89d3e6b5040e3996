import type { Snapshot } from './Snapshot.ts';
import { indexOfText } from './TextColumn.ts';

/** The organisations that have ever had an identifier, in any case; ascending, none where nothing bears it. */
export function bearersOf({ identifiers }: Snapshot, identifier: string): number[] {
  const { offsets, values } = identifiers.bearers;
  const index = indexOfText(identifiers.texts, identifier.toLowerCase());
  return index < 0 ? [] : [...values.subarray(offsets[index], offsets[index + 1])];
}
