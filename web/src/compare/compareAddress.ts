import { addressOf } from '../group/GroupQuestion.ts';
import { inAddress } from '../layout/addresses.ts';

/** The most organisations that stand side by side. */
export const MOST = 5;

/** Reads the ids of those to compare from the search of an address. */
export function readCompared(search: URLSearchParams): string[] {
  return [...new Set(search.getAll('id').filter(Boolean))].slice(0, MOST);
}

/** The address of organisations side by side. */
export function compareAddress(ids: readonly string[]): string {
  return addressOf(
    '/compare',
    ids.map((id) => `id=${inAddress(id)}`),
  );
}
