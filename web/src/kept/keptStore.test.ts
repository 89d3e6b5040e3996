import { afterEach, expect, test, vi } from 'vitest';
import { currentKey, entryKey, listKey } from './keptKeys.ts';
import {
  changeEntry,
  currentList,
  dropEntry,
  dropList,
  freeName,
  keepIn,
  makeList,
  mend,
  MOST_IN_LIST,
  newListId,
  nameList,
  onKeptChange,
  readKept,
  restore,
} from './keptStore.ts';

const nothing = (): void => undefined;
/** The entries as they stand now, in short. */
function shown(): Record<string, string[]> {
  onKeptChange(nothing)();
  return Object.fromEntries(
    readKept().lists.map(({ name, entries }) => [
      name ?? '?',
      entries.map(({ id, note }) => (note === '' ? id : `${id}: ${note}`)),
    ]),
  );
}
const entry = (id: string, note = '') => ({ id, name: `name of ${id}`, note });
/** Writes as another tab does, of which this one has not heard yet. */
const inOtherTab = (key: string, value: unknown) =>
  localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));

let stop = nothing;
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('lists hold organisations with notes, in the order in which they were kept', () => {
  vi.useFakeTimers();
  expect(makeList('a', 'Visit', [entry('pic:2', 'call them')])).toBeNull();
  vi.advanceTimersByTime(1);
  expect(keepIn('a', entry('pic:1'))).toBeNull();
  expect(keepIn('a', entry('pic:2'))).toBeNull();
  vi.advanceTimersByTime(1);
  expect(makeList('b', 'Other', [])).toBeNull();
  expect(shown()).toEqual({ Visit: ['pic:2: call them', 'pic:1'], Other: [] });
  expect(currentList(readKept())?.id).toBe('b');
  nameList('a', 'Nordic visit');
  expect(shown()).toEqual({ 'Nordic visit': ['pic:2: call them', 'pic:1'], Other: [] });
});

test('two tabs that write at once lose nothing of each other', () => {
  makeList('a', 'Visit', [entry('pic:1')]);
  stop = onKeptChange(nothing);
  const [before] = readKept().lists;
  // Neither has heard of the other.
  inOtherTab(entryKey('a', 'pic:9'), { name: 'nine', note: 'theirs', since: '2999-01-01T00:00:00Z' });
  inOtherTab(listKey('z'), { name: 'Their list', since: '2999-01-01T00:00:00Z' });
  expect(keepIn('a', entry('pic:2'))).toBeNull();
  changeEntry('a', before!.entries[0]!, { note: 'ours' });
  expect(shown()).toEqual({ Visit: ['pic:1: ours', 'pic:2', 'pic:9: theirs'], 'Their list': [] });
});

test('a change in another tab is told; one of something else is not', () => {
  const told = vi.fn();
  stop = onKeptChange(told);
  const before = readKept();
  expect(readKept()).toBe(before);
  inOtherTab(listKey('a'), { name: 'A', since: null });
  dispatchEvent(new StorageEvent('storage', { key: 'language' }));
  expect(told).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent('storage', { key: listKey('a') }));
  expect(told).toHaveBeenCalledOnce();
  expect(readKept().lists.map(({ name }) => name)).toEqual(['A']);
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(told).toHaveBeenCalledTimes(2);
});

test('what is damaged is counted, and read as far as it can be', () => {
  makeList('a', 'Visit', [entry('pic:1', 'a note')]);
  inOtherTab(entryKey('a', 'pic:2'), '{"name": "cut o');
  inOtherTab(entryKey('a', 'tls:with a space'), '[]');
  inOtherTab(listKey('b'), 'null');
  inOtherTab(entryKey('b', 'pic:3'), { name: 'three', note: 7, since: 'yesterday' });
  inOtherTab('kept1 nonsense', 'x');
  inOtherTab('kept12 list a', 'of the future');
  expect(shown()).toEqual({ '?': ['pic:3'], Visit: ['pic:2', 'tls:with a space', 'pic:1: a note'] });
  expect(readKept()).toMatchObject({ hasLater: true, isRefused: false });
  expect(readKept().damaged).toHaveLength(4);
  expect(readKept().lists[1]?.entries[0]).toEqual({ id: 'pic:2', name: 'pic:2', note: '', since: null });
  mend('No name');
  expect(shown()).toEqual({ 'No name': ['pic:3'], Visit: ['pic:2', 'tls:with a space', 'pic:1: a note'] });
  expect(readKept().damaged).toEqual([]);
  expect(localStorage.getItem('kept12 list a')).toBe('of the future');
});

/** A browser that stores as this one does, but in what is given. */
function storeWith(part: Partial<Storage>): void {
  const here = localStorage;
  const same = {
    key: (at: number) => here.key(at),
    getItem: (key: string) => here.getItem(key),
    setItem: (key: string, value: string) => here.setItem(key, value),
    removeItem: (key: string) => here.removeItem(key),
    clear: () => here.clear(),
  };
  const length = { get: () => here.length };
  vi.stubGlobal('localStorage', Object.defineProperty({ ...same, ...part }, 'length', length));
}
const refuse = (name: string) => () => {
  throw new DOMException('Not here.', name);
};

test('where there is no room left nothing is half kept', () => {
  makeList('a', 'Visit', [entry('pic:1')]);
  const here = localStorage;
  storeWith({
    setItem: (key, value) =>
      key === entryKey('b', 'pic:3') ? refuse('QuotaExceededError')() : here.setItem(key, value),
  });
  expect(makeList('b', 'Long', [entry('pic:2'), entry('pic:3')])).toBe('FULL');
  expect(shown()).toEqual({ Visit: ['pic:1'] });
  expect(localStorage.getItem(currentKey)).toBe('a');
});

test('a browser in which nothing can be kept says so, and one that gives nothing away has no lists', () => {
  makeList('a', 'Visit', [entry('pic:1')]);
  storeWith({ setItem: refuse('SecurityError') });
  expect(keepIn('a', entry('pic:2'))).toBe('REFUSED');
  expect(shown()).toEqual({ Visit: ['pic:1'] });
  storeWith({ key: refuse('SecurityError') });
  onKeptChange(nothing)();
  expect(readKept()).toMatchObject({ lists: [], isRefused: true });
});

test('a list ends where all of it still fits into an address', () => {
  const all = Array.from({ length: MOST_IN_LIST }, (_, at) => entry(`pic:${at}`));
  expect(makeList('a', 'Long', [...all, entry('pic:x')])).toBe('LONG');
  expect(makeList('a', 'Long', all)).toBeNull();
  expect(keepIn('a', entry('pic:x'))).toBe('LONG');
  expect(keepIn('a', entry('pic:1'))).toBeNull();
});

test('what was taken away can be put back, and who is kept again has their note', () => {
  makeList('a', 'Visit', [entry('pic:1', 'a note'), entry('pic:2')]);
  makeList('ab', 'Other', [entry('pic:1')]);
  const removed = dropList('a');
  expect(shown()).toEqual({ Other: ['pic:1'] });
  expect(restore(removed)).toBeNull();
  dropEntry('a', 'pic:1');
  expect(shown()).toEqual({ Visit: ['pic:2'], Other: ['pic:1'] });
  keepIn('a', entry('pic:1'));
  expect(shown()).toEqual({ Visit: ['pic:1: a note', 'pic:2'], Other: ['pic:1'] });
});

test('an id that was replaced takes the note along', () => {
  makeList('a', 'Visit', [entry('pic:1', 'a note')]);
  changeEntry('a', readKept().lists[0]!.entries[0]!, { id: 'pic:7', name: 'Seven' });
  expect(shown()).toEqual({ Visit: ['pic:7: a note'] });
  expect(readKept().lists[0]!.entries[0]!.name).toBe('Seven');
});

test('names of lists that are made are new, and so are ids', () => {
  makeList('a', 'Visit', []);
  makeList('b', 'Visit (2)', []);
  expect(freeName('Visit', readKept())).toBe('Visit (3)');
  expect(freeName('Other', readKept())).toBe('Other');
  expect(newListId()).toMatch(/^[0-9a-z]{16}$/);
  expect(newListId()).not.toBe(newListId());
});

test('what is put back writes over nothing that is newer, and makes no list too long', () => {
  const all = Array.from({ length: MOST_IN_LIST }, (_, at) => entry(`pic:${at}`));
  makeList('r', 'Long', all);
  const removed = dropEntry('r', 'pic:0');
  keepIn('r', entry('pic:0'));
  changeEntry(
    'r',
    readKept().lists[0]!.entries.find(({ id }) => id === 'pic:0')!,
    { note: 'newer' },
  );
  expect(restore(removed)).toBeNull();
  expect(shown().Long).toContain('pic:0: newer');
  const other = dropEntry('r', 'pic:1');
  keepIn('r', entry('pic:x'));
  expect(restore(other)).toBe('LONG');
  expect(readKept().lists[0]!.entries).toHaveLength(MOST_IN_LIST);
  dropEntry('r', 'pic:x');
  expect(restore(other)).toBeNull();
  const whole = dropList('r');
  expect(restore(whole)).toBeNull();
  expect(readKept().lists[0]!.entries).toHaveLength(MOST_IN_LIST);
});

test('nothing is written into a list that is gone, nor an organisation that was taken out of it', () => {
  makeList('r', 'Visit', [entry('pic:1'), entry('pic:2')]);
  const [first] = readKept().lists[0]!.entries;
  const removed = dropEntry('r', 'pic:1');
  expect(changeEntry('r', first!, { note: 'too late' })).toBe('GONE');
  stop = onKeptChange(nothing);
  expect(readKept().lists).toHaveLength(1);
  // The other tab deletes the list, of which this one has not heard yet.
  for (const key of [listKey('r'), entryKey('r', 'pic:2')]) localStorage.removeItem(key);
  expect(restore(removed)).toBe('GONE');
  expect(keepIn('r', entry('pic:3'))).toBe('GONE');
  expect(changeEntry('r', { ...first!, id: 'pic:2' }, { note: 'too late' })).toBe('GONE');
  expect(shown()).toEqual({});
});

test('a list that has lost its name can be put back', () => {
  inOtherTab(entryKey('r', 'pic:1'), { name: 'one', note: 'a note', since: null });
  onKeptChange(nothing)();
  expect(restore(dropList('r'))).toBeNull();
  expect(shown()).toEqual({ '?': ['pic:1: a note'] });
});
