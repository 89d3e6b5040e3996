import type { Snapshot } from '../columns/Snapshot.ts';
import { documentsWithWords } from './documentsWithWords.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/** A column of what can be searched. */
export type SearchedColumn = Parameters<SearchDocuments['startOf']>[0];

/**
 * Tells of an organisation, a collaboration or another thing that can be searched, by its index, whether it has every
 * telling word of a text. Of projects and calls subjects are asked for in whole words, of others names that one may be typing.
 */
export function hasWords(snapshot: Snapshot, text: string, column: SearchedColumn): (index: number) => boolean {
  const areWhole = column === 'collaborations' || column === 'calls';
  const flags = documentsWithWords(snapshot.search, text, areWhole);
  const from = new SearchDocuments(snapshot).startOf(column);
  return (index) => flags[from + index] === 1;
}
