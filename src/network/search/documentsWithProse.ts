import type { SearchColumns } from '../columns/columns.ts';
import { fieldBits } from './SearchText.ts';

/** 1 for each document that has an objective, or another text that describes it. */
export function documentsWithProse({ words, popularity }: SearchColumns): Uint8Array {
  const [flags, prose] = [new Uint8Array(popularity.length), fieldBits('objective')];
  for (const posting of words.postings.values) if (posting & prose) flags[posting >>> 8] = 1;
  return flags;
}
