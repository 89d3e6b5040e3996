import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { CallPage } from './CallPage.tsx';
import { CallsPage } from './CallsPage.tsx';

const CALL = {
  ...{ id: 'call:H-1', code: 'H-1', title: 'Rare diseases', typesOfAction: ['RIA'], openingDate: '2026-01-01' },
  ...{ budget: null, minContribution: null, maxContribution: null, programme: null },
};
const LIST = {
  callList: {
    totalCount: 1,
    rows: [{ status: 'OPEN', deadline: '2027-02-17', daysLeft: 81, call: CALL }],
    facets: { statuses: [], programmes: [], typesOfAction: [], deadlineMonths: [] },
  },
  callsFor: { totalCount: 0, comparedCount: 0, projectCount: 0, copiedOn: null, matches: [] },
};
const PAGE = {
  calls: [
    {
      ...{ ...CALL, deadlines: null, lastEntry: null, procedure: null, expectedGrants: null, status: null },
      ...{ keywords: null, copiedOn: '2026-10-06', destination: 'Living longer', sources: [], statements: [] },
      projectsConnection: { totalCount: 0, edges: [] },
    },
  ],
};

test('on a telephone the filters are a sheet, which says how many are chosen and how many calls there are', async () => {
  answerWith(LIST);
  const { user } = await show(<CallsPage />, { address: '/calls?text=rare&status=OPEN' });
  await user.click(await screen.findByRole('button', { name: 'Filters: 2' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByRole<HTMLInputElement>('searchbox').value).toBe('rare');
  await user.click(sheet.getByRole('button', { name: 'Show 1' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('in Italian it is said once that the portal writes English, and what it writes is read as English', async () => {
  answerWith(LIST);
  await show(<CallsPage />, { address: '/calls', language: 'it' });
  expect((await screen.findByRole('link', { name: 'Rare diseases' })).lang).toBe('en');
  expect(screen.getAllByText('Titoli e testi in inglese, come nel portale.')).toHaveLength(1);
  answerWith(PAGE);
  await show(<Route path="/call/:id" component={CallPage} />, { address: '/call/call:H-1', language: 'it' });
  expect((await screen.findByRole('heading', { level: 1, name: 'Rare diseases' })).lang).toBe('en');
  expect(screen.getByText('Living longer').lang).toBe('en');
});
