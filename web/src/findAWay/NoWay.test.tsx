import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SearchRemedy } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { NoWay } from './NoWay.tsx';

async function offers(remedies: SearchRemedy[], remediesTogether = false, language: 'en' | 'it' = 'en') {
  const onChange = vi.fn();
  const report = { note: 'No way of 4 ties.', remedies, remediesTogether };
  const { user } = await show(<NoWay onChange={onChange} report={report} />, { language });
  expect(screen.getByText('No way of 4 ties.')).toBeTruthy();
  return { user, onChange, names: screen.queryAllByRole('button').map(({ textContent }) => textContent) };
}

test('what does not help, or is no condition of the page, is not offered', async () => {
  expect((await offers([])).names).toEqual([]);
  expect((await offers(['PARENT', 'MODEL'])).names).toEqual([]);
});

test('every condition without which there is a way can be taken back by itself', async () => {
  const { user, onChange, names } = await offers(['LONGER', 'AVOID', 'VIA', 'HUBS', 'ENDED', 'FILTER', 'DAY']);
  for (const name of names) await user.click(screen.getByRole('button', { name: name ?? '' }));
  expect(onChange.mock.calls).toEqual([
    [{ maxTies: 6 }],
    [{ avoid: [], noPublic: false }],
    [{ only: [], countries: [], kinds: [], noPublic: false }],
    [{ hubs: 'DAMPEN' }],
    [{ runningOnly: false }],
    [{ work: [], fields: [], programmes: [], without: [], inField: false }],
    [{ asOf: null }],
  ]);
});

test('conditions that keep every way away only together are taken back together', async () => {
  const { user, onChange, names } = await offers(['VIA', 'ENDED'], true);
  expect(names).toEqual(['Without all these conditions']);
  await user.click(screen.getByRole('button'));
  expect(onChange.mock.calls).toEqual([[{ only: [], countries: [], kinds: [], noPublic: false, runningOnly: false }]]);
});

test('the offers are Italian for an Italian', async () => {
  expect((await offers(['ENDED'], false, 'it')).names).toEqual(['Considerate anche le collaborazioni concluse']);
});
