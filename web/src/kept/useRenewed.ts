import { useEffect } from 'react';
import { entryKey } from './keptKeys.ts';
import { changeEntry, dropEntry } from './keptStore.ts';
import type { KeptEntry, KeptList } from './readKept.ts';
import { useKept } from './useKept.ts';
import type { Now } from './useKeptOrganisations.ts';
import { storeNotes } from './useNote.ts';

/**
 * Writes the ids and names that those of a list have now in place of those that were replaced. What is damaged stays as it
 * is until the reader has gone on from it: written anew, its loss would not be told.
 */
export function useRenewed(list: KeptList, now: ReadonlyMap<string, Now> | undefined): void {
  const { damaged } = useKept();
  useEffect(() => {
    const whole = list.entries.filter(({ id }) => !damaged.includes(entryKey(list.id, id)));
    const renewed = whole.flatMap((entry) => {
      const one = now?.get(entry.id);
      return typeof one === 'object' && (one.id !== entry.id || one.name !== entry.name) ? [{ entry, one }] : [];
    });
    // A note being written goes along: once it is stored the list is another, and comes here again.
    if (renewed.length === 0 || storeNotes()) return;
    for (const { entry, one } of renewed) renew(list, entry, one);
  }, [list, now, damaged]);
}

/** An entry whose new id is in the list already gives its note to that one. */
function renew({ id, entries }: KeptList, entry: KeptEntry, { id: newId, name }: { id: string; name: string }): void {
  const other = newId === entry.id ? undefined : entries.find((one) => one.id === newId);
  if (!other) return void changeEntry(id, entry, { id: newId, name });
  const note = [other.note, entry.note].filter(Boolean).join('\n');
  if (changeEntry(id, other, { note, name }) === null) dropEntry(id, entry.id);
}
