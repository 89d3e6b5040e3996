import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { makeList } from '../kept/keptStore.ts';
import { show } from '../testing/show.tsx';
import { StartPicker } from './StartPicker.tsx';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

const HOME = { id: 'tls', name: 'Tuscan Foundation', nameIt: 'Fondazione Toscana' };
const ALISEI = { id: 'cluster:alisei', name: 'ALISEI', nameIt: null };

async function showPicker(
  part: Partial<WayQuestion>,
  home: typeof HOME | null = HOME,
  language: 'en' | 'it' = 'en',
  members: readonly string[] | null = ['m1', 'm2'],
) {
  const named = (id: string) => ({ __typename: 'Organisation', id, name: `name of ${id}` });
  const hit = {
    resemblance: false,
    organisation: { ...named('pic:9'), shortName: null, displayCity: null, country: null },
  };
  answerWith({ nodes: ({ ids }: { ids: string[] }) => ids.map(named), search: { hits: [hit] } });
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, ...part };
  const element = (
    <StartPicker question={question} onChange={onChange} clusters={[ALISEI]} members={members} home={home} />
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

test('whom one reaches counts among no starts', async () => {
  await showPicker({ to: 'm1', from: ['m1', 'pic:2', 'pic:3', 'pic:4', 'pic:5'] });
  await screen.findByText('name of pic:2, name of pic:3, name of pic:4 and one more');
  await showPicker({ to: 'm1', cluster: 'cluster:alisei' }, HOME, 'it', ['m1', 'm2', 'm3']);
  expect(screen.getByText('uno qualsiasi degli altri 2 membri di ALISEI')).toBeTruthy();
});

test('a whole cluster is named alone until its members are known', async () => {
  await showPicker({ cluster: 'cluster:alisei' }, HOME, 'en', null);
  expect(screen.getByText('ALISEI')).toBeTruthy();
});

test('a whole cluster is added to home, where that is the start', async () => {
  const { user, onChange } = await showPicker({});
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('button', { name: /all members of a cluster/ }));
  await user.click(screen.getByRole('option', { name: 'ALISEI' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ cluster: 'cluster:alisei', from: ['tls'] });
});

test('a whole cluster says how many its members are, and is given up for the home organisation', async () => {
  const { user, onChange } = await showPicker({ cluster: 'cluster:alisei' });
  expect(screen.getByText('any of the 2 members of ALISEI')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('button', { name: /all members of a cluster/ }));
  await user.click(screen.getByRole('option', { name: 'No cluster' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ cluster: null });
});

test.each([
  ['home, where that is the start', {}, ['tls', 'pic:9']],
  ['others', { from: ['pic:7'] }, ['pic:7', 'pic:9']],
  ['a cluster', { cluster: 'cluster:alisei' }, ['pic:9']],
] as const)('an office is added to %s', async (_, part, from) => {
  const { user, onChange } = await showPicker(part);
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.type(screen.getByRole('combobox', { name: 'Add an organisation to start from' }), 'nine{Enter}');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ from }));
});

test('all of a list of ours are added; without a list none is offered', async () => {
  makeList('a', 'Our offices', [
    { id: 'pic:1', name: 'One', note: '' },
    { id: 'pic:2', name: 'Two', note: '' },
  ]);
  const { user, onChange } = await showPicker({});
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('button', { name: /From a list of mine/ }));
  await user.click(screen.getByRole('option', { name: 'Our offices (2)' }));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: ['tls', 'pic:1', 'pic:2'] }));
});

test('members of a cluster and others start together', async () => {
  await showPicker({ cluster: 'cluster:alisei', from: ['pic:7'] });
  await screen.findByText('any of the 2 members of ALISEI, name of pic:7');
});

test.each([
  ['en', 4, '#0, #1, #2 and one more'],
  ['it', 6, '#0, #1, #2 e 3 in più'],
] as const)('of many offices the first are named (%s)', async (language, count, said) => {
  const from = Array.from({ length: count }, (_, at) => `pic:${at}`);
  await showPicker({ from }, HOME, language);
  await screen.findByText(said.replaceAll('#', 'name of pic:'));
});
