import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { CallPage } from './CallPage.tsx';
import { CallsPage } from './CallsPage.tsx';

const CALL = {
  ...{ id: 'call:H-1', code: 'H-1', title: 'Rare diseases', typesOfAction: ['RIA'], openingDate: '2026-01-01' },
  ...{ budget: 39_300_000, minContribution: null, maxContribution: 4_000_000, programme: null },
};
const NOTHING_FITS = { totalCount: 0, projectCount: 0, copiedOn: null, matches: [] };

function listOf(rows: object[], totalCount = rows.length) {
  const facets = {
    statuses: [{ id: 'OPEN', label: 'OPEN', count: 76 }],
    programmes: [{ id: 'programme:LIFE', label: 'LIFE', count: 9 }],
    typesOfAction: [],
  };
  return { callList: { totalCount, rows, facets }, callsFor: NOTHING_FITS };
}

test('calls stand with deadline, days left and money; what is ticked goes into the question', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const row = { status: 'OPEN', deadline: '2027-02-17', daysLeft: 81, call: CALL };
  const asked = answerWith(listOf([row, { ...row, status: null, deadline: null, daysLeft: null }], 60));
  const { user } = await show(<CallsPage />, { address: '/calls?page=2' });
  const [first, second] = (await screen.findAllByRole('row')).slice(1);
  expect(within(first!).getByText('17 February 2027 · 81 days left')).toBeTruthy();
  expect(within(first!).getByText('€39.3 M')).toBeTruthy();
  expect(within(second!).getByText('Status not known')).toBeTruthy();
  expect(within(second!).getByText('no deadline on record')).toBeTruthy();
  expect(screen.getByText('51–60 of 60')).toBeTruthy();
  expect(screen.queryByText('Calls that fit us')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /LIFE/ }));
  await vi.waitFor(() => {
    expect(asked.at(-1)?.variables).toEqual({
      ...{ where: { statuses: ['OPEN', 'FORTHCOMING'], programmes: ['programme:LIFE'] }, offset: 0 },
    });
  });
});

test('what is not known of a call is said so', async () => {
  const unknown = { deadlines: null, lastEntry: null, procedure: null, budget: null, expectedGrants: null };
  answerWith({
    calls: [
      {
        ...{ ...CALL, ...unknown, status: null, maxContribution: null, keywords: null, copiedOn: '2026-10-06' },
        ...{ projectsConnection: { totalCount: 0, edges: [] }, sources: [], statements: [] },
      },
    ],
  });
  await show(<Route path="/call/:id" component={CallPage} />, { address: '/call/call:H-1' });
  expect(await screen.findByText('Status not known')).toBeTruthy();
  for (const name of ['Deadline', 'Budget of the topic', 'Grants expected', 'One grant'])
    expect(screen.getByText(name).nextSibling?.textContent).toBe('not known');
});
