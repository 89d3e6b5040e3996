import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { KeepButton } from './KeepButton.tsx';
import { makeList, readKept } from './keptStore.ts';

const ONE = { id: 'pic:1', name: 'One', nameIt: 'Uno' };
const kept = () => readKept().lists.map(({ name, entries }) => [name, entries.map(({ id }) => id)]);

test('one press keeps in a first list, and says so', async () => {
  const { user } = await show(<KeepButton organisation={ONE} />, { language: 'it' });
  await user.click(screen.getByRole('button', { name: 'Conserva Uno' }));
  expect(kept()).toEqual([['Il mio elenco', ['pic:1']]]);
  screen.getByRole('button', { name: 'Uno, conservata in Il mio elenco' });
  expect(screen.getByText('Uno è in Il mio elenco.').getAttribute('role')).toBe('log');
});

test('by keyboard, in the list used last; pressed again it shows all lists, and a new one can be made', async () => {
  makeList('a', 'Visit', []);
  makeList('b', 'Other', []);
  const { user } = await show(<KeepButton organisation={ONE} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(kept()).toEqual([
    ['Visit', []],
    ['Other', ['pic:1']],
  ]);
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Lists that One is kept in' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Visit' }));
  await user.click(screen.getByRole('checkbox', { name: 'Other' }));
  await user.type(screen.getByRole('textbox', { name: 'Name of the new list' }), 'Third{Enter}');
  expect(kept()).toEqual([
    ['Visit', ['pic:1']],
    ['Other', []],
    ['Third', ['pic:1']],
  ]);
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  screen.getByRole('button', { name: 'One, kept in Visit, Third' });
});

test('where nothing can be kept the reason is said', async () => {
  vi.stubGlobal('localStorage', {
    ...{ length: 0, getItem: () => null, key: () => null, removeItem: () => undefined },
    setItem() {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
    clear: () => undefined,
  });
  const { user } = await show(<KeepButton organisation={ONE} isSmall />);
  await user.click(screen.getByRole('button', { name: 'Keep One' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Not kept: this browser has no room left/);
  screen.getByRole('button', { name: 'Keep One' });
});
