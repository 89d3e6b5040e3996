import { type KeptEntry, type KeptList, type Kept, readAll } from './readKept.ts';
import { currentKey, entryKey, isOurKey, listKey, readKey } from './keptKeys.ts';

/**
 * The reason why something could not be kept: no room left, a browser that keeps nothing, a list that is as long as one
 * may be, or one that was taken away meanwhile.
 */
export type NotKept = 'FULL' | 'REFUSED' | 'LONG' | 'GONE';

/** Keys and values that were taken away, to put them back. */
export type Removed = readonly (readonly [key: string, value: string])[];

/** The most organisations of one list: all of them fit into an address. */
export const MOST_IN_LIST = 200;
/** The longest name of a list, and the longest note. Characters. */
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 1_000;

const listeners = new Set<() => void>();
/** The last reading, and the text that it was read from; null when it may have changed since. */
const last: { read: { kept: Kept; from: string } | null; isFresh: boolean } = { read: null, isFresh: false };
/** Entries removed since the pages were opened: who keeps one again finds its note. */
const removedHere = new Map<string, string>();

/** The lists of this browser. The same object while nothing changes. */
export function readKept(): Kept {
  if (last.read && last.isFresh) return last.read.kept;
  const { kept, from } = readAll();
  if (last.read?.from !== from) last.read = { kept, from };
  last.isFresh = true;
  return last.read.kept;
}

/** Tells when lists change, in this tab or another. Returns the way to stop that. */
export function onKeptChange(listener: () => void): () => void {
  if (listeners.size === 0) {
    last.isFresh = false;
    addEventListener('storage', onStorage);
    addEventListener('pageshow', changed);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    last.isFresh = false;
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', changed);
  };
}

/** Makes a list, or names one anew. */
export function nameList(id: string, name: string): NotKept | null {
  const since = readKept().lists.find((list) => list.id === id)?.since ?? now();
  return write([[listKey(id), JSON.stringify({ name: cut(name, LONGEST_NAME), since })]]);
}

/** Makes a list with its organisations. */
export function makeList(
  id: string,
  name: string,
  entries: readonly Pick<KeptEntry, 'id' | 'name' | 'note'>[],
): NotKept | null {
  if (entries.length > MOST_IN_LIST) return 'LONG';
  const since = now();
  const list = [listKey(id), JSON.stringify({ name: cut(name, LONGEST_NAME), since })] as const;
  const all = entries.map((one) => [entryKey(id, one.id), JSON.stringify({ ...ofEntry(one), since })] as const);
  return write([list, ...all, [currentKey, id]]);
}

/** Keeps an organisation in a list, which becomes the one that is kept in next. */
export function keepIn(list: string, { id, name }: { id: string; name: string }): NotKept | null {
  const entries = entriesNow(list);
  if (typeof entries === 'string') return entries;
  if (entries.some((one) => one.id === id)) return null;
  if (entries.length >= MOST_IN_LIST) return 'LONG';
  const key = entryKey(list, id);
  const value = removedHere.get(key) ?? JSON.stringify({ ...ofEntry({ name, note: '' }), since: now() });
  return write([
    [key, value],
    [currentKey, list],
  ]);
}

/** Writes what is known anew of an entry that is still there: its note, its name, or its id where that was replaced. */
export function changeEntry(list: string, entry: KeptEntry, change: Partial<KeptEntry>): NotKept | null {
  const entries = entriesNow(list);
  if (typeof entries === 'string') return entries;
  if (!entries.some((one) => one.id === entry.id)) return 'GONE';
  const { id, since, ...changed } = { ...entry, ...change };
  const key = entryKey(list, id);
  const problem = write([[key, JSON.stringify({ ...ofEntry(changed), since })]]);
  if (problem === null && id !== entry.id) remove([entryKey(list, entry.id)]);
  return problem;
}

/** Says in which list is kept next. */
export function chooseList(list: string): void {
  write([[currentKey, list]]);
}

/** Takes an organisation out of a list. */
export function dropEntry(list: string, id: string): Removed {
  const removed = remove([entryKey(list, id)]);
  for (const [key, value] of removed) removedHere.set(key, value);
  return removed;
}

/** Takes a list away, with all that is in it. */
export function dropList(id: string): Removed {
  const isOfList = (key: string): boolean => key === listKey(id) || key.startsWith(entryKey(id, ''));
  const removed = remove(keysHere().filter(isOfList));
  // A list that had lost its name is put back as one that has lost it.
  return removed.some(([key]) => key === listKey(id)) ? removed : [[listKey(id), 'null'], ...removed];
}

/** Puts back what was taken away, but what is there again; into a list that is gone, or with it too long, nothing. */
export function restore(removed: Removed): NotKept | null {
  last.isFresh = false;
  if (readKept().isRefused) return 'REFUSED';
  const back = removed.filter(([key]) => localStorage.getItem(key) === null);
  const keys = back.flatMap(([key]) => readKey(key) ?? []);
  const whole = new Set(keys.flatMap((key) => (key.of === 'LIST' ? [key.list] : [])));
  const more = new Map<string, number>();
  for (const key of keys) {
    if (key.of === 'ENTRY' && !whole.has(key.list)) more.set(key.list, (more.get(key.list) ?? 0) + 1);
  }
  for (const [list, count] of more) {
    const entries = entriesNow(list);
    if (typeof entries === 'string') return entries;
    if (entries.length + count > MOST_IN_LIST) return 'LONG';
  }
  return write(back);
}

/** Leaves of what is damaged that which can be read, under a name for lists that have lost theirs, and forgets the rest. */
export function mend(unnamed: string): NotKept | null {
  const damaged = readKept().damaged.map((key) => ({ key, stands: readKey(key) }));
  remove(damaged.flatMap(({ key, stands }) => (stands === null ? [key] : [])));
  const left = damaged.flatMap(({ key, stands }) => {
    if (stands?.of === 'LIST') return [[key, JSON.stringify({ name: unnamed, since: null })] as const];
    return stands?.of === 'ENTRY' ? [[key, JSON.stringify({ name: stands.id, note: '', since: null })] as const] : [];
  });
  return write(left);
}

/** An id for a new list. */
export function newListId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** The list that is kept in next; null where there is none. */
export function currentList({ lists, current }: Kept): KeptList | null {
  return lists.find(({ id }) => id === current) ?? lists.at(-1) ?? null;
}

/** A name that no list has yet. */
export function freeName(name: string, { lists }: Kept): string {
  const taken = new Set(lists.map((list) => list.name));
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} (${count})`)) count += 1;
  return `${name} (${count})`;
}

/** The entries of a list as they stand now, whichever tab wrote them; the reason where there is no such list. */
function entriesNow(list: string): readonly KeptEntry[] | NotKept {
  last.isFresh = false;
  const { lists, isRefused } = readKept();
  return lists.find(({ id }) => id === list)?.entries ?? (isRefused ? 'REFUSED' : 'GONE');
}

/**
 * Writes each under its own key, so that another tab that writes at the same time takes nothing away. Where one does not
 * fit, those before it are taken back.
 */
function write(pairs: Removed): NotKept | null {
  const before: [key: string, value: string | null][] = [];
  try {
    for (const [key, value] of pairs) {
      before.push([key, localStorage.getItem(key)]);
      localStorage.setItem(key, value);
    }
    return null;
  } catch (error) {
    for (const [key, value] of before) putBack(key, value);
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'FULL' : 'REFUSED';
  } finally {
    changed();
  }
}

function putBack(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing was written where nothing can be.
  }
}

function remove(keys: readonly string[]): Removed {
  const removed = keys.flatMap((key) => {
    const value = localStorage.getItem(key);
    return value === null ? [] : [[key, value] as const];
  });
  for (const [key] of removed) localStorage.removeItem(key);
  changed();
  return removed;
}

function keysHere(): string[] {
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
}

function ofEntry({ name, note }: Pick<KeptEntry, 'name' | 'note'>) {
  return { name, note: cut(note, LONGEST_NOTE) };
}

function cut(text: string, longest: number): string {
  return [...text].slice(0, longest).join('');
}

function now(): string {
  return new Date().toISOString();
}

function onStorage({ key }: StorageEvent): void {
  if (key === null || isOurKey(key)) changed();
}

function changed(): void {
  last.isFresh = false;
  for (const listener of listeners) listener();
}
