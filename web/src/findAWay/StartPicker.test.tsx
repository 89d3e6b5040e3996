import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { StartPicker } from './StartPicker.tsx';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

const HOME = { name: 'Tuscan Foundation', nameIt: 'Fondazione Toscana' };
const ALISEI = { id: 'cluster:alisei', name: 'ALISEI', nameIt: null };

async function showPicker(
  part: Partial<WayQuestion>,
  home: typeof HOME | null = HOME,
  language: 'en' | 'it' = 'en',
  memberCount: number | null = 2,
) {
  answerWith({ organisation: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) });
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, ...part };
  const element = (
    <StartPicker question={question} onChange={onChange} clusters={[ALISEI]} memberCount={memberCount} home={home} />
  );
  const { user } = await show(element, { language });
  return { user, onChange };
}

test('without a choice the ways start from the home organisation', async () => {
  await showPicker({}, HOME, 'it');
  expect(screen.getByText('Fondazione Toscana')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('until the home organisation is known nothing is said', async () => {
  await showPicker({}, null);
  expect(screen.queryByText(/Starting from/)).toBeNull();
});

test('others stand there by name and can be removed', async () => {
  const { user, onChange } = await showPicker({ from: ['pic:7', 'pic:8'] });
  await screen.findByText('name of pic:7, name of pic:8');
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('button', { name: /^Remove name of pic:7/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: ['pic:8'] });
});

test('a whole cluster is named alone until its members are known', async () => {
  await showPicker({ cluster: 'cluster:alisei' }, HOME, 'en', null);
  expect(screen.getByText('ALISEI')).toBeTruthy();
});

test('a whole cluster says how many its members are, and is given up for the home organisation', async () => {
  const { user, onChange } = await showPicker({ cluster: 'cluster:alisei' });
  expect(screen.getByText('any of the 2 members of ALISEI')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('button', { name: /all members of a cluster/ }));
  await user.click(screen.getByRole('option', { name: 'No cluster' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ cluster: null, from: [] });
});
