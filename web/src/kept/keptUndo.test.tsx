import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { listKey } from './keptKeys.ts';
import { KeptPage } from './KeptPage.tsx';
import { chooseList, dropList, makeList, MOST_IN_LIST, readKept } from './keptStore.ts';

const entry = (id: string, name: string) => ({ id, name, note: '' });
const ROOT = { graph: { home: null }, nodes: ({ ids }: { ids: string[] }) => ids.map(() => null) };
const undo = () => screen.queryByRole('button', { name: 'Undo' });
const ids = () => readKept().lists.map(({ entries }) => entries.map(({ id }) => id));

test('a note written after a removal withdraws what would undo it', async () => {
  answerWith(ROOT);
  makeList('u', 'Visit', [entry('pic:1', 'One'), entry('pic:2', 'Two')]);
  const { user } = await show(<KeptPage />, { address: '/kept?list=u' });
  await user.click(screen.getByRole('button', { name: 'Remove One from the list' }));
  expect(document.activeElement).toBe(undo());
  await user.type(screen.getByRole('textbox', { name: 'Note on Two' }), 'x');
  expect(undo()).toBeNull();
});

test('an organisation added after a removal withdraws it too', async () => {
  const organisation = { id: 'pic:9', name: 'Nine', shortName: null, displayCity: null, country: null };
  answerWith({ ...ROOT, search: { hits: [{ resemblance: false, organisation }] } });
  makeList('u', 'Visit', [entry('pic:1', 'One'), entry('pic:2', 'Two')]);
  const { user } = await show(<KeptPage />, { address: '/kept?list=u' });
  await user.click(screen.getByRole('button', { name: 'Remove One from the list' }));
  await user.type(screen.getByRole('combobox', { name: 'Add an organisation' }), 'nine{Enter}');
  await waitFor(() => expect(ids()).toEqual([['pic:2', 'pic:9']]));
  expect(undo()).toBeNull();
});

test('two of one name that are removed one after the other each give the focus to what undoes it', async () => {
  answerWith(ROOT);
  makeList('u', 'Visit', [entry('pic:1', 'Same'), entry('pic:2', 'Same'), entry('pic:3', 'Three')]);
  const { user } = await show(<KeptPage />, { address: '/kept?list=u' });
  for (const left of [2, 1]) {
    await user.click(screen.getAllByRole('button', { name: 'Remove Same from the list' })[0]!);
    expect(ids()[0]).toHaveLength(left);
    expect(document.activeElement).toBe(undo());
  }
});

test('another list that is opened ends it; undone, the deletion of a list opens it', async () => {
  answerWith(ROOT);
  makeList('u', 'Visit', [entry('pic:1', 'One')]);
  makeList('b', 'Other', []);
  const { user } = await show(<KeptPage />, { address: '/kept?list=u' });
  await user.click(screen.getByRole('button', { name: 'Remove One from the list' }));
  await user.click(screen.getByRole('link', { name: /^Other/ }));
  await screen.findByRole('heading', { level: 1, name: 'Other' });
  expect(undo()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Delete this list' }));
  await screen.findByRole('heading', { level: 1, name: 'Visit' });
  expect(location.search).toBe('?list=u');
  await user.click(undo()!);
  await screen.findByRole('heading', { level: 1, name: 'Other' });
  expect(location.search).toBe('?list=b');
  expect(undo()).toBeNull();
});

test('a list that another tab deletes is not there again; what is undone says that', async () => {
  answerWith(ROOT);
  makeList('u', 'Visit', [entry('pic:1', 'One'), entry('pic:2', 'Two')]);
  const { user } = await show(<KeptPage />, { address: '/kept?list=u' });
  await user.click(screen.getByRole('button', { name: 'Remove One from the list' }));
  // The other tab has told nothing yet.
  for (const key of [listKey('u'), 'kept1 entry u pic:2']) localStorage.removeItem(key);
  await user.click(undo()!);
  expect(screen.getByRole('alert').textContent).toMatch(/taken away meanwhile/);
  act(() => void dispatchEvent(new StorageEvent('storage', { key: listKey('u') })));
  screen.getByRole('heading', { level: 1, name: 'That list is not in this browser' });
  expect(readKept().lists).toEqual([]);
});

test('an open list stands in the address, and stays open when another becomes the one kept in', async () => {
  answerWith(ROOT);
  makeList('b', 'Other', []);
  makeList('u', 'Visit', [entry('pic:1', 'One')]);
  await show(<KeptPage />, { address: '/kept' });
  await waitFor(() => expect(location.search).toBe('?list=u'));
  const before = screen.getByRole('textbox', { name: 'Note on One' });
  act(() => chooseList('b'));
  expect(screen.getByRole('textbox', { name: 'Note on One' })).toBe(before);
  act(() => void dropList('u'));
  screen.getByRole('heading', { level: 1, name: 'That list is not in this browser' });
});

test('of a list that is too long no link is copied, and the reason stands there', async () => {
  answerWith(ROOT);
  makeList(
    'u',
    'Long',
    Array.from({ length: MOST_IN_LIST }, (_, at) => entry(`pic:${at}`, `${at}`)),
  );
  // As two tabs can do that add at once.
  localStorage.setItem('kept1 entry u pic:x', JSON.stringify(entry('pic:x', 'X')));
  await show(<KeptPage />, { address: '/kept?list=u' });
  await screen.findByText(/^A link holds 200 organisations at most/);
  expect(screen.getByRole('button', { name: 'Copy link' })).toHaveProperty('disabled', true);
});
