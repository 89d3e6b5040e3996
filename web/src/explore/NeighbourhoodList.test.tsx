import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { OpenedOrganisationFragment } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { NeighbourhoodList } from './NeighbourhoodList.tsx';

const named = (id: string) => ({ id, name: `name of ${id}`, nameIt: null, country: null, partnerCount: 1 });

function opened(id: string, partners: readonly string[], tieCount = partners.length): OpenedOrganisationFragment {
  return { ...named(id), tieCount, ties: partners.map((one) => ({ strength: 0.5, b: named(one) })) };
}

async function showList(all: readonly OpenedOrganisationFragment[], address = '/explore/a') {
  const onToggle = vi.fn();
  const { user } = await show(<NeighbourhoodList opened={all} onToggle={onToggle} />, { address });
  return { user, onToggle };
}

test('each partner can be opened, but not the one it is a partner of', async () => {
  const { user, onToggle } = await showList([opened('a', ['b', 'c'], 76), opened('b', ['a'])]);
  const [first, second] = screen.getAllByRole('region', { name: /^Partners of/ });
  expect(within(first!).getByText('2 of 76 partners, strongest first.')).toBeTruthy();
  expect(within(second!).queryByRole('button', { name: /^Show/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the partners of name of c' }));
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('c');
});

test('whoever was opened can be hidden again, the one explored cannot', async () => {
  const { user, onToggle } = await showList([opened('a', ['b']), opened('b', ['a'])]);
  expect(screen.getAllByRole('button', { name: /^Hide/ })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Hide the partners of name of b' }));
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('b');
});

test('whoever has no tie that fits says so', async () => {
  await showList([opened('a', [])]);
  expect(screen.getByText('No tie fits the conditions.')).toBeTruthy();
});

test('a long list is shown in part, and how much of it stands in the address', async () => {
  const { user } = await showList([
    opened(
      'a',
      Array.from({ length: 40 }, (_, index) => `p${index}`),
    ),
  ]);
  expect(screen.getAllByRole('listitem')).toHaveLength(15);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(location.search).toBe('?listed=115');
});
