import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Conditions } from './Conditions.tsx';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

const COUNTRIES = [{ code: 'IT', name: 'Italy', nameIt: 'Italia' }];

async function showConditions(part: Partial<WayQuestion> = {}) {
  answerWith({
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Organisation', id, name: `name of ${id}` })),
    fields: [{ id: 'field:/21', title: 'oncology' }],
    programmes: [{ id: 'programme:HORIZON', code: 'HORIZON', title: 'Horizon Europe' }],
  });
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, to: 'pic:1', ...part };
  const { user } = await show(<Conditions question={question} onChange={onChange} countries={COUNTRIES} />);
  return { user, onChange };
}

test('there are five introducers at most, one fewer than ties', async () => {
  const { user, onChange } = await showConditions();
  const steps = screen.getAllByRole<HTMLInputElement>('radio');
  expect(steps.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(steps.find(({ checked }) => checked)?.value).toBe('3');
  await user.click(screen.getByText('1'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ maxTies: 2 });
});

test('running work and real alternatives are ticked', async () => {
  const { user, onChange } = await showConditions({ alternatives: true });
  await user.click(screen.getByRole('checkbox', { name: 'Only work that is running' }));
  await user.click(screen.getByRole('checkbox', { name: 'Each through somebody else' }));
  await user.click(screen.getByRole('checkbox', { name: 'No public bodies, nobody who funds' }));
  expect(onChange.mock.calls).toEqual([[{ runningOnly: true }], [{ alternatives: false }], [{ noPublic: true }]]);
});

test('whoever is avoided stands there by name and is let through again', async () => {
  const { user, onChange } = await showConditions({ avoid: ['pic:2', 'pic:3'], only: ['pic:4'] });
  await user.click(await screen.findByRole('button', { name: /^Remove name of pic:2/ }));
  await user.click(await screen.findByRole('button', { name: /^Remove name of pic:4/ }));
  expect(onChange.mock.calls).toEqual([[{ avoid: ['pic:3'] }], [{ only: [] }]]);
});

test('all conditions are forgotten at once, where there are any; whom to reach stays', async () => {
  await showConditions();
  expect(screen.queryByRole('button', { name: 'Forget all conditions' })).toBeNull();
  const { user, onChange } = await showConditions({ countries: ['IT'], alternatives: true, from: ['pic:4'] });
  await user.click(screen.getByRole('button', { name: 'Forget all conditions' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    ...{ avoid: [], only: [], noPublic: false, maxTies: 4, runningOnly: false, asOf: null, hubs: 'DAMPEN' },
    ...{ countries: [], kinds: [], work: [], fields: [], programmes: [], inField: false },
    without: [],
  });
});

test('more conditions are fetched when they are asked for', async () => {
  const { user, onChange } = await showConditions({ countries: ['IT'] });
  expect(screen.queryByText('As things stood on')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'More conditions' }));
  await screen.findByRole('group', { name: 'As things stood on' });
  await user.click(screen.getByRole('button', { name: /^Remove Italy/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Company' }));
  await user.click(screen.getByRole('checkbox', { name: 'clusters' }));
  expect(onChange.mock.calls).toEqual([[{ countries: [] }], [{ kinds: ['COMPANY'] }], [{ work: ['CLUSTER'] }]]);
});

test('no public bodies and public bodies alone exclude each other, and it is said why', async () => {
  await showConditions({ kinds: ['PUBLIC_BODY'] });
  const none = screen.getByRole<HTMLInputElement>('checkbox', { name: /^No public bodies/ });
  expect([none.disabled, none.labels?.[0]?.textContent]).toEqual([
    true,
    'No public bodies, nobody who funds (not with “Only through: public body”)',
  ]);
  const { user } = await showConditions({ noPublic: true });
  screen.getByText(/Research organisations such as ISS or CNR are none/);
  await user.click(screen.getByRole('button', { name: 'More conditions' }));
  const only = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Public body/ });
  expect([only.disabled, only.labels?.[0]?.textContent]).toEqual([true, 'Public body (not with “No public bodies”)']);
});

test('each further condition that is on stands there by name and can be taken away', async () => {
  const { user, onChange } = await showConditions({
    ...{ countries: ['IT'], kinds: ['COMPANY'], work: ['AGREEMENT'], hubs: 'EXCLUDE', asOf: '2026-01-31' },
    ...{ fields: ['field:/21'], programmes: ['programme:HORIZON'], inField: true },
    without: ['cordis:1'],
  });
  const names = async () => (await screen.findAllByRole('row')).map(({ textContent }) => textContent?.slice(0, -1));
  await screen.findByText('oncology');
  await screen.findByText('Horizon Europe');
  expect(await names()).toEqual([
    ...['Italy', 'Company', 'are left out (over 1,000 partners)', 'oncology', 'Only in our field', 'Horizon Europe'],
    ...['agreements', '31 January 2026', 'name of cordis:1'],
  ]);
  for (const button of screen.getAllByRole('button', { name: /^Remove/ })) await user.click(button);
  const changes = {
    countries: [],
    kinds: [],
    hubs: 'DAMPEN',
    fields: [],
    programmes: [],
    work: [],
    asOf: null,
    inField: false,
    without: [],
  };
  expect(Object.assign({}, ...onChange.mock.calls.map(([change]) => change as object))).toEqual(changes);
  expect(onChange).toHaveBeenCalledTimes(9);
});
