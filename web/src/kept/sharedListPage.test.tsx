import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { writeLink } from './keptLink.ts';
import { makeList, readKept } from './keptStore.ts';
import { SharedListPage } from './SharedListPage.tsx';

const LIST = {
  name: 'Visit',
  entries: [
    { id: 'pic:1', name: 'One', note: 'a note' },
    { id: 'pic:2', name: 'Two', note: '' },
  ],
};
const ROOT = { graph: { home: null }, nodes: ({ ids }: { ids: string[] }) => ids.map(() => null) };

test('a list that was sent is shown with its notes, and kept as one of ours', async () => {
  answerWith(ROOT);
  makeList('mine', 'Visit', []);
  const { user } = await show(<SharedListPage />, { address: await writeLink(LIST) });
  await screen.findByRole('heading', { level: 1, name: 'Visit' });
  expect((await screen.findByText('a note')).tagName).toBe('TD');
  expect(readKept().lists).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Keep this list' }));
  expect(readKept().lists.map(({ name, entries }) => [name, entries.length])).toEqual([
    ['Visit', 0],
    ['Visit (2)', 2],
  ]);
  expect(location.search).toBe(`?list=${readKept().lists[1]?.id}`);
  expect(readKept().current).toBe(readKept().lists[1]?.id);
});

test.each([
  ['en', -5, 'The link was cut off'],
  ['it', -5, 'Il link è troncato'],
  ['en', 13, 'The link was cut off'],
] as const)('a link that was cut off says so (%s, %s)', async (language, length, title) => {
  answerWith(ROOT);
  await show(<SharedListPage />, { address: (await writeLink(LIST)).slice(0, length), language });
  await screen.findByRole('heading', { level: 1, name: title });
  await waitFor(() => expect(document.title).toContain(title));
});

test('a link that was changed says so, until the right one stands there', async () => {
  answerWith(ROOT);
  const right = await writeLink(LIST);
  await show(<SharedListPage />, { address: right.replace(/.{4}$/, 'AAAA') });
  await screen.findByRole('heading', { level: 1, name: 'The link is damaged' });
  location.hash = right.split('#')[1] ?? '';
  dispatchEvent(new Event('hashchange'));
  await screen.findByRole('heading', { level: 1, name: 'Visit' });
});
