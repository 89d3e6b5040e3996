import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { NoWay } from './NoWay.tsx';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

async function offers(part: Partial<WayQuestion>, language: 'en' | 'it' = 'en') {
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, to: 'pic:1', ...part };
  const { user } = await show(<NoWay question={question} onChange={onChange} note="No way of 4 ties." />, { language });
  expect(screen.getByText('No way of 4 ties.')).toBeTruthy();
  return { user, onChange, names: screen.queryAllByRole('button').map(({ textContent }) => textContent) };
}

test('what would not loosen the question is not offered', async () => {
  expect((await offers({ maxTies: 6 })).names).toEqual([]);
  expect((await offers({ maxTies: 6, hubs: 'ALLOW' })).names).toEqual([]);
});

test('every condition that was set can be taken back by itself', async () => {
  const { user, onChange, names } = await offers({
    maxTies: 2,
    runningOnly: true,
    avoid: ['pic:2'],
    countries: ['IT'],
    hubs: 'EXCLUDE',
    asOf: '2020-01-01',
  });
  for (const name of names) await user.click(screen.getByRole('button', { name: name ?? '' }));
  expect(onChange.mock.calls).toEqual([
    [{ maxTies: 6 }],
    [{ runningOnly: false }],
    [{ avoid: [] }],
    [{ countries: [] }],
    [{ hubs: 'DAMPEN' }],
    [{ asOf: null }],
  ]);
});

test('the offers are Italian for an Italian', async () => {
  expect((await offers({ maxTies: 6, runningOnly: true }, 'it')).names).toEqual([
    'Considera anche le collaborazioni concluse',
  ]);
});
