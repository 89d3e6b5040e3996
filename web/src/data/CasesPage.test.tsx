import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { CasesPage } from './CasesPage.tsx';

const PAGE = <Route path="/data/:id" component={CasesPage} />;
const SOURCE = { id: 's1', title: 'Projects', publisher: 'CORDIS', url: null, copiedOn: '2026-11-01' };
const quality = [
  { code: 'GRANT_ABOVE_AWARD', description: ({ language }: { language: string }) => `${language}: too much.` },
];

function caseOf(subjects: string[], sources: object[]) {
  return { subjects, sentence: ({ language }: { language: string }) => `${language}: ${subjects[0]!}`, sources };
}

test('every case of a finding is listed with its things, sources and days, page by page, and can be saved', async () => {
  const qualityCases = ({ after }: { after: string | null }) => ({
    totalCount: 2,
    cases: after ? [caseOf(['tls:x'], [])] : [caseOf(['cordis:1', 'pic:2', 'agreement:a', 'tls:x'], [SOURCE])],
    pageInfo: { endCursor: after ? 'b' : 'a', hasNextPage: !after },
  });
  const NAMED = [
    { __typename: 'Project', id: 'cordis:1', acronym: null, title: 'A title', titleIt: 'Un titolo' },
    { __typename: 'Organisation', id: 'pic:2', name: 'University of Siena', nameIt: null },
  ];
  const nodes = ({ ids }: { ids: string[] }) => ids.map((id) => NAMED.find((one) => one.id === id) ?? null);
  const asked = answerWith({ graph: { quality }, qualityCases, nodes });
  const { user } = await show(PAGE, { language: 'it', address: '/data/GRANT_ABOVE_AWARD' });
  await screen.findByText('IT: too much.');
  const rows = () => screen.getAllByRole('row').slice(1);
  expect(
    within(rows()[0]!)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/project/cordis:1', '/organisation/pic:2', '/agreement/agreement:a']);
  await within(rows()[0]!).findByRole('link', { name: 'Un titolo' });
  expect(within(rows()[0]!).getByRole('link', { name: 'University of Siena' })).toBeTruthy();
  expect(rows()[0]!.textContent).toMatch(/^IT: cordis:1.*1º novembre 2026$/);
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    `/export/qualityCases.csv?code=GRANT_ABOVE_AWARD&language=IT&headings=words&page=${encodeURIComponent(location.href)}`,
  );
  await user.click(screen.getByRole('button', { name: 'Mostra altri' }));
  await screen.findByText('IT: tls:x');
  expect(rows().map((row) => row.textContent)).toHaveLength(2);
  const pages = asked.filter(({ query }) => !query.includes('query ThingNames'));
  expect(pages.map(({ variables }) => variables.after)).toEqual([null, 'a']);
});

test('a finding without a case is said to be clean, and offers no file', async () => {
  const none = { totalCount: 0, cases: [], pageInfo: { endCursor: null, hasNextPage: false } };
  answerWith({ graph: { quality }, qualityCases: none });
  await show(PAGE, { address: '/data/GRANT_ABOVE_AWARD' });
  await screen.findByText('There is none: the data was checked and found clean.');
  expect(screen.queryByRole('link', { name: 'CSV' })).toBeNull();
});
