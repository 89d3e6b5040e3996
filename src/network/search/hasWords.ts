import type { Snapshot } from '../columns/Snapshot.ts';
import { documentsWithWords } from './documentsWithWords.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/** Tells of an organisation, a collaboration or a call, by its index, whether it has every telling word of a text. */
export function hasWords(
  snapshot: Snapshot,
  text: string,
  column: 'organisations' | 'collaborations' | 'calls',
): (index: number) => boolean {
  const flags = documentsWithWords(snapshot.search, text);
  const from = new SearchDocuments(snapshot).startOf(column);
  return (index) => flags[from + index] === 1;
}
