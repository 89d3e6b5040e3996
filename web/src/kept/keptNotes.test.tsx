import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { KeptPage } from './KeptPage.tsx';
import { KeptTable } from './KeptTable.tsx';
import { makeList, onKeptChange, readKept } from './keptStore.ts';

const entry = (id: string, name: string, note = '') => ({ id, name, note });
const ROOT = { graph: { home: null }, nodes: ({ ids }: { ids: string[] }) => ids.map((): object | null => null) };
const noteOn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Note on ${name}` });
const notes = () => readKept().lists.flatMap(({ entries }) => entries.map(({ id, note }) => `${id} ${note}`));

beforeEach(() => void makeList('n', 'Visit', [entry('pic:1', 'One'), entry('pic:2', 'Two')]));

test('a note is stored once after a pause, not with each letter', async () => {
  answerWith(ROOT);
  const told = vi.fn();
  await show(<KeptPage />, { address: '/kept?list=n' });
  const stop = onKeptChange(told);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const value of ['b', 'by', 'by post']) fireEvent.change(noteOn('One'), { target: { value } });
  expect(told).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(1_000));
  expect(notes()).toEqual(['pic:1 by post', 'pic:2 ']);
  expect(told).toHaveBeenCalledOnce();
  stop();
});

test.each([
  ['the box is left', () => act(() => noteOn('One').blur())],
  ['the page is left', () => act(() => void dispatchEvent(new Event('pagehide')))],
  ['the page is hidden', () => act(() => void document.dispatchEvent(new Event('visibilitychange')))],
])('what is written is stored at once where %s', async (_, leave) => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=n' });
  await user.type(noteOn('One'), 'x');
  leave();
  expect(notes()).toEqual(['pic:1 x', 'pic:2 ']);
});

test('what is written is stored where another page comes in its place', async () => {
  answerWith(ROOT);
  const { user, unmount } = await show(<KeptPage />, { address: '/kept?list=n' });
  await user.type(noteOn('One'), 'x');
  unmount();
  expect(notes()).toEqual(['pic:1 x', 'pic:2 ']);
});

test('a note on somebody whom another tab takes out is not stored, and that is said', async () => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=n' });
  await user.type(noteOn('One'), 'x');
  localStorage.removeItem('kept1 entry n pic:1');
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'kept1 entry n pic:1' })));
  expect(notes()).toEqual(['pic:2 ']);
  expect((await screen.findByRole('alert')).textContent).toMatch(/taken away meanwhile/);
});

test('a note that is written while the id is replaced goes along', async () => {
  let answer: () => void = () => undefined;
  const isHere = new Promise<void>((resolve) => (answer = resolve));
  const named = { __typename: 'Organisation', name: 'One', introduction: null };
  answerWith({
    ...ROOT,
    nodes: async ({ ids }: { ids: string[] }) => {
      await isHere;
      return ids.map((id) => (id === 'pic:2' ? null : { ...named, id: 'pic:11' }));
    },
  });
  const { user } = await show(<KeptPage />, { address: '/kept?list=n' });
  await user.type(noteOn('One'), 'x');
  answer();
  await vi.waitFor(() => expect(notes()).toEqual(['pic:11 x', 'pic:2 ']));
  expect(noteOn('One').value).toBe('x');
});

test('a note that changes draws its own row anew and no other', async () => {
  answerWith(ROOT);
  const drawn: string[] = [];
  const one = (id: string) => ({
    ...{ id, name: id, nameIt: null, city: null, kind: null, country: null, runningProjectCount: null, funding: null },
    ...{ fundingUnknownCount: null },
    get projectCount() {
      drawn.push(id);
      return null;
    },
  });
  const now = new Map([1, 2].map((n) => [`pic:${n}`, one(`pic:${n}`)]));
  const onNote = () => null;
  const table = (note: string) => (
    <KeptTable entries={[entry('pic:1', 'One'), entry('pic:2', 'Two', note)]} now={now} onNote={onNote} />
  );
  const shown = await show(table(''));
  await screen.findAllByText('no way known');
  drawn.length = 0;
  shown.show(table('x'));
  expect(new Set(drawn)).toEqual(new Set(['pic:2']));
});
