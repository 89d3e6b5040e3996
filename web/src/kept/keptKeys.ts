/** The version of what is kept; a later one is left alone. */
const VERSION = 1;
const OURS = /^kept(\d+) /;

/** The key of the list that is kept in next. */
export const currentKey = `kept${VERSION} current`;

/** The key of a list: its name, and since when there is one. */
export function listKey(id: string): string {
  return `kept${VERSION} list ${id}`;
}

/** The key of an organisation in a list: one each, so that tabs that write at once do not overwrite each other. */
export function entryKey(list: string, id: string): string {
  return `kept${VERSION} entry ${list} ${id}`;
}

/** True of the keys under which lists are kept, by these pages or later ones. */
export function isOurKey(key: string): boolean {
  return OURS.test(key);
}

/** Something kept, by its key. */
export type KeyOf =
  | { of: 'LIST'; list: string }
  | { of: 'ENTRY'; list: string; id: string }
  | { of: 'CURRENT' }
  | { of: 'LATER' };

/** Reads a key; null where it is none of ours. */
export function readKey(key: string): KeyOf | null {
  const version = Number(OURS.exec(key)?.[1]);
  if (version > VERSION) return { of: 'LATER' };
  if (version !== VERSION) return null;
  if (key === currentKey) return { of: 'CURRENT' };
  const [, of, list, id] = /^\S+ (list|entry) (\w+)(?: (.+))?$/s.exec(key) ?? [];
  if (list === undefined) return null;
  if (of === 'list' && id === undefined) return { of: 'LIST', list };
  return of === 'entry' && id !== undefined ? { of: 'ENTRY', list, id } : null;
}
