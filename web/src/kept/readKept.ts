import { isOurKey, readKey } from './keptKeys.ts';

/** An organisation that is kept. */
export interface KeptEntry {
  id: string;
  /** The name it had when it was last seen; its id where that cannot be read. */
  name: string;
  note: string;
  /** The moment at which it was kept, as ISO 8601; null where that cannot be read. */
  since: string | null;
}

/** A list of one's own. */
export interface KeptList {
  id: string;
  /** Null where it cannot be read. */
  name: string | null;
  since: string | null;
  /** In the order in which they were kept. */
  entries: readonly KeptEntry[];
}

/** All that this browser keeps. */
export interface Kept {
  /** In the order in which they were made. */
  lists: readonly KeptList[];
  /** The id of the list that is kept in next. */
  current: string | null;
  /** The keys under which something stands that cannot be read. */
  damaged: readonly string[];
  /** True where later pages have kept something that these do not know. */
  hasLater: boolean;
  /** True where the browser lets nothing be kept. */
  isRefused: boolean;
}

type Value = Readonly<Record<string, unknown>>;

/** Reads all that is kept, and gives the text it was read from. */
export function readAll(): { kept: Kept; from: string } {
  try {
    const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
      .filter(isOurKey)
      .sort()
      .map((key) => [key, localStorage.getItem(key) ?? ''] as const);
    return { kept: keptIn(all), from: JSON.stringify(all) };
  } catch {
    return { kept: { ...keptIn([]), isRefused: true }, from: 'REFUSED' };
  }
}

/** Everything under keys of ours. Of what is damaged that is read which can be: an entry by its key alone. */
function keptIn(all: readonly (readonly [key: string, value: string])[]): Kept {
  const lists = new Map<string, { name: string | null; since: string | null; entries: KeptEntry[] }>();
  const kept = { current: null as string | null, damaged: [] as string[], hasLater: false, isRefused: false };
  const listOf = (id: string) => {
    const list = lists.get(id) ?? { name: null, since: null, entries: [] };
    lists.set(id, list);
    return list;
  };
  for (const [key, text] of all) {
    const stands = readKey(key);
    if (stands?.of === 'LATER') kept.hasLater = true;
    if (stands?.of === 'CURRENT') kept.current = text;
    const value = stands?.of === 'LIST' || stands?.of === 'ENTRY' ? readValue(text) : {};
    if (stands === null || value === null) kept.damaged.push(key);
    if (stands?.of === 'LIST') Object.assign(listOf(stands.list), { name: value?.name ?? null, since: sinceOf(value) });
    if (stands?.of === 'ENTRY') listOf(stands.list).entries.push(toEntry(stands.id, value));
  }
  const inOrder = [...lists].map(([id, { entries, ...list }]) => ({ id, ...list, entries: entries.sort(bySince) }));
  return { ...kept, lists: inOrder.sort(bySince) };
}

function toEntry(id: string, value: Value | null): KeptEntry {
  const { name, note } = value ?? {};
  return {
    id,
    name: typeof name === 'string' && name !== '' ? name : id,
    note: typeof note === 'string' ? note : '',
    since: sinceOf(value),
  };
}

/** An object with a name; null where the text is none. */
function readValue(text: string): Value | null {
  try {
    const value: unknown = JSON.parse(text);
    const isNamed = typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
    return isNamed ? { ...value } : null;
  } catch {
    return null;
  }
}

function sinceOf(value: Value | null): string | null {
  const since = value?.since;
  return typeof since === 'string' && !Number.isNaN(Date.parse(since)) ? since : null;
}

/** Oldest first; what is of no known day stands first, equals by id. */
function bySince(a: { id: string; since: string | null }, b: { id: string; since: string | null }): number {
  return (a.since ?? '').localeCompare(b.since ?? '') || a.id.localeCompare(b.id);
}
