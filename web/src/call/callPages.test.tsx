import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { CallPage } from './CallPage.tsx';
import { CallsPage } from './CallsPage.tsx';

const CALL = {
  ...{ id: 'call:H-1', code: 'H-1', title: 'Rare diseases', typesOfAction: ['RIA'], openingDate: '2026-01-01' },
  ...{ budget: 39_300_000, minContribution: null, maxContribution: 4_000_000, programme: null },
};
const NOTHING_FITS = { totalCount: 0, comparedCount: 0, projectCount: 0, copiedOn: null, matches: [] };

const PROGRAMME = { id: 'programme:ERASMUS+', code: 'ERASMUS+', title: 'Erasmus+', titleIt: null };
const UNKNOWN = { deadlines: null, lastEntry: null, procedure: null, budget: null, expectedGrants: null };

function refuse(): never {
  throw new GraphQLError('There is no such programme.', { extensions: { code: 'NOT_FOUND' } });
}

/** The page of a call of which only these values are known. */
function pageOf(values: object) {
  const own = { ...CALL, ...UNKNOWN, status: null, maxContribution: null, keywords: null, copiedOn: '2026-10-06' };
  return {
    calls: [{ ...own, projectsConnection: { totalCount: 0, edges: [] }, sources: [], statements: [], ...values }],
  };
}

function showCall(language: 'en' | 'it' = 'en') {
  return show(<Route path="/call/:id" component={CallPage} />, { address: '/call/call:H-1', language });
}

function listOf(rows: object[], totalCount = rows.length) {
  const facets = {
    statuses: [{ value: 'OPEN', label: 'OPEN', count: 76 }],
    programmes: [{ value: 'programme:LIFE', label: 'LIFE', count: 9 }],
    typesOfAction: [],
    deadlineMonths: [
      { value: '2027-02', label: '2027-02', count: 3 },
      { value: '2027-04', label: '2027-04', count: 1 },
      { value: '2031-01', label: '2031-01', count: 2 },
    ],
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
  await waitFor(() => {
    expect(asked.at(-1)?.variables).toEqual({
      ...{ where: { statuses: ['OPEN', 'FORTHCOMING'], programmes: ['programme:LIFE'] }, offset: 0 },
    });
  });
});

test('deadlines stand by month from this one on, and a month keeps the list to it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-05') });
  onTestFinished(() => void vi.useRealTimers());
  const row = { status: 'OPEN', deadline: '2027-02-17', daysLeft: 81, call: CALL };
  const asked = answerWith(listOf([row]));
  const { user } = await show(<CallsPage />, { address: '/calls?page=2&month=2020-01' });
  const months = await screen.findByRole('navigation', { name: 'Deadlines by month' });
  const drawn = [...months.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(drawn.slice(0, 6)).toEqual(['Jan 2020', 'Dec 2026', 'Jan 2027', '3Feb', 'Mar', '1Apr']);
  // After three years in a row, those with a deadline alone.
  expect([drawn.length, ...drawn.slice(-2)]).toEqual([38, 'Nov', '2Jan 2031']);
  // One that is chosen can always be taken away.
  await user.click(within(months).getByRole('link', { name: 'January 2020: 0 deadlines' }));
  await user.click(within(months).getByRole('link', { name: 'February 2027: 3 deadlines' }));
  expect(location.search).toBe('?month=2027-02');
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ where: { deadlineMonths: ['2027-02'] } }));
  await user.click(within(months).getByRole('link', { current: true }));
  expect(location.search).toBe('');
});

test('a page of calls beyond the end is the last one', async () => {
  const row = { status: 'OPEN', deadline: '2027-02-17', daysLeft: 81, call: CALL };
  answerWith(listOf([row], 60));
  await show(<CallsPage />, { address: '/calls?page=7' });
  await waitFor(() => expect(location.search).toBe('?page=2'));
});

test('what is not known of a call is said so', async () => {
  answerWith(pageOf({}));
  await showCall();
  expect(await screen.findByText('Status not known')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Form a consortium' }).getAttribute('href')).toBe(
    '/call/call:H-1/consortium',
  );
  for (const name of ['Deadline', 'Budget of the topic', 'Grants expected', 'One grant'])
    expect(screen.getByText(name).nextSibling?.textContent).toBe('not known');
});

test('a call has its own call, the status of the copy and, when wanted, all its keywords', async () => {
  const keywords = Array.from({ length: 32 }, (_, at) => `word${at}`);
  answerWith(
    pageOf({
      keywords,
      callTitle: 'Cluster 1',
      masterCall: 'H',
      subCall: 'H-two',
      status: 'CLOSED',
      statedStatus: 'OPEN',
    }),
  );
  const { user } = await showCall();
  expect((await screen.findByText('Part of the call')).nextSibling?.textContent).toBe('Cluster 1 · H');
  expect(screen.getByText('Part of that call').nextSibling?.textContent).toBe('H-two');
  expect(screen.getByText('Status at the portal when copied').nextSibling?.textContent).toBe('Open');
  expect(screen.queryByText(/word30/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '2 more' }));
  expect(screen.getByText(/word31$/)).toBeTruthy();
});

test('what moved in a call reads in Italian, with days and money as one writes them', async () => {
  const statement = { note: null, approximate: false, shown: false, source: null };
  const statements = [
    { ...statement, id: '1', predicate: 'deadlines', value: '2027-04-13, 2027-09-16' },
    { ...statement, id: '2', predicate: 'budget', value: '39300000' },
    { ...statement, id: '3', predicate: 'procedure', value: 'SINGLE_STAGE' },
    { ...statement, id: '4', predicate: 'expectedGrants', value: '1200' },
    { ...statement, id: '5', predicate: 'maxContribution', value: 'unclear' },
  ];
  answerWith(pageOf({ statements }));
  const { user } = await showCall('it');
  await user.click(await screen.findByRole('button', { name: /fonte/ }));
  const lines = screen.getAllByText('(si trova solo qui)').map((one) => one.parentElement?.textContent);
  expect(lines).toEqual([
    'scadenze: 13 aprile 2027 · 16 settembre 2027 (si trova solo qui)',
    'dotazione: 39.300.000\u00a0€ (si trova solo qui)',
    'procedura: in una fase (si trova solo qui)',
    'contributi previsti: 1.200 (si trova solo qui)',
    'massimo di un contributo: unclear (si trova solo qui)',
  ]);
});

test('partners under a programme lead to the list of all, whatever is in its id', async () => {
  const organisation = { id: 'pic:1', name: 'A', nameIt: null, shortName: null, country: null, kind: null };
  const organisationList = { totalCount: 2, rows: [{ organisation, here: { projectCount: 1 } }] };
  answerWith({ ...pageOf({ programme: PROGRAMME }), organisationList });
  await showCall();
  const all = await screen.findByRole('link', { name: 'All 2 partners' });
  expect(all.getAttribute('href')).toBe('/organisations?programme=programme:ERASMUS%2B&standing=PARTNER');
});

test('partners that cannot be asked for are an error with a way to try again', async () => {
  answerWith({ ...pageOf({ programme: PROGRAMME }), organisationList: refuse });
  await showCall();
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('Opens')).toBeTruthy();
});

test('a call that is not yet open says when it opens', async () => {
  const row = { status: 'FORTHCOMING', deadline: '2027-09-22', daysLeft: 300, call: CALL };
  answerWith(
    listOf([
      { ...row, call: { ...CALL, openingDate: '2027-06-03' } },
      { ...row, status: 'OPEN' },
    ]),
  );
  await show(<CallsPage />, { address: '/calls' });
  const [first, second] = (await screen.findAllByRole('row')).slice(1);
  expect(within(first!).getByText('opens on 3 June 2027')).toBeTruthy();
  expect(within(second!).queryByText(/opens/)).toBeNull();
});

test('calls that fit say what was compared, also where nothing fits', async () => {
  const fitting = { ...NOTHING_FITS, comparedCount: 76, projectCount: 1204, copiedOn: '2026-10-06' };
  answerWith({ ...listOf([]), callsFor: fitting });
  await show(<CallsPage />, { address: '/calls' });
  const part = within(await screen.findByRole('region', { name: 'Calls that fit us' }));
  expect(
    part.getByText(
      /^Compared with 1,204 projects .* calls compared: 76\. Newest copy of the portal among these: 6 October 2026\./,
    ),
  ).toBeTruthy();
  expect(part.getByText(/^None of these calls/)).toBeTruthy();
});

test('calls that fit, and their files, are kept to the conditions of the list', async () => {
  const fitting = { ...NOTHING_FITS, copiedOn: '2026-10-06', totalCount: 0 };
  const asked = answerWith({ ...listOf([]), callsFor: fitting });
  await show(<CallsPage />, { address: '/calls?status=OPEN&programme=programme:LIFE' });
  await screen.findByRole('region', { name: 'Calls that fit us' });
  expect(asked.map(({ variables }) => variables)).toContainEqual({
    ...{ first: 3, statuses: ['OPEN'], programmes: ['programme:LIFE'] },
  });
  expect(screen.getByText(/Status: Open$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Filters: 2' })).toBeTruthy();
});

test('an empty list says whether no call fits or none is loaded', async () => {
  const { callList, ...others } = listOf([], 0);
  answerWith({ ...others, callList });
  const { unmount } = await show(<CallsPage />, { address: '/calls' });
  expect(await screen.findByText(/^No calls are loaded yet/)).toBeTruthy();
  unmount();
  answerWith({ ...others, callList: ({ where }: { where?: object }) => ({ ...callList, totalCount: where ? 0 : 76 }) });
  await show(<CallsPage />, { address: '/calls?text=x' });
  expect(await screen.findByText('No call fits this. Take away a condition.')).toBeTruthy();
  screen.getByText(/^Only calls of the EU portal are here/);
});

test('a call that fits tells of each project, and of partners, the words that it asks for', async () => {
  const project = (id: string) => ({ id, acronym: id, title: null });
  const partner = (id: string) => ({
    ...{ organisation: { id, name: id, nameIt: null }, projects: [project(`${id}-1`), project(`${id}-2`)] },
    words: ['survival'],
  });
  const match = {
    ...{
      status: 'OPEN',
      deadline: null,
      daysLeft: null,
      experienceCount: 4,
      partnerCount: 136,
      unknown: [],
      call: CALL,
    },
    closest: [
      { project: project('IMPACT-AML'), words: ['relapse', 'cohorts'] },
      { project: project('MammoScreen'), words: [] },
    ],
    partners: ['Karolinska', 'Tartu', 'Wien', 'Leuven'].map(partner),
  };
  answerWith({ ...listOf([]), callsFor: { ...NOTHING_FITS, totalCount: 1, copiedOn: '2026-10-06', matches: [match] } });
  await show(<CallsPage />, { address: '/calls' });
  const part = within(await screen.findByRole('region', { name: 'Calls that fit us' }));
  const lines = (await part.findAllByRole('listitem')).slice(1).map(({ textContent }) => textContent);
  expect(lines).toEqual([
    ...['IMPACT-AML: relapse, cohorts', 'MammoScreen'],
    ...['Karolinska · Karolinska-1: survival', 'Tartu · Tartu-1: survival', 'Wien · Wien-1: survival'],
  ]);
  expect(part.getByText(/136 of your partners have worked in such calls, closest to this one/)).toBeTruthy();
});

test('more calls that fit are shown at a press, as many as the address says', async () => {
  const matches = Array.from({ length: 20 }, (_, at) => ({
    ...{ status: 'OPEN', deadline: null, daysLeft: null, experienceCount: 0, partnerCount: 0, unknown: [] },
    ...{ call: { ...CALL, id: `call:${at}`, title: `Call ${at}` }, closest: [], words: [], partners: [] },
  }));
  const fitting = ({ first }: { first: number }) => ({
    ...{ ...NOTHING_FITS, totalCount: 20, copiedOn: '2026-10-06', matches: matches.slice(0, first) },
  });
  answerWith({ ...listOf([]), callsFor: fitting });
  const { user } = await show(<CallsPage />, { address: '/calls' });
  const part = within(await screen.findByRole('region', { name: 'Calls that fit us' }));
  expect(await part.findAllByRole('link', { name: /^Call \d/ })).toHaveLength(3);
  expect(part.getByText('3 of 20 shown.')).toBeTruthy();
  await user.click(part.getByRole('button', { name: 'Show more' }));
  expect(location.search).toBe('?fit=13');
  await waitFor(() => expect(part.getAllByRole('link', { name: /^Call \d/ })).toHaveLength(13));
});

test('of more calls that fit than can be asked for the rest is counted', async () => {
  const matches = Array.from({ length: 100 }, (_, at) => ({
    ...{ status: 'OPEN', deadline: null, daysLeft: null, experienceCount: 0, partnerCount: 0, unknown: [] },
    ...{ call: { ...CALL, id: `call:${at}`, title: `Call ${at}` }, closest: [], words: [], partners: [] },
  }));
  answerWith({ ...listOf([]), callsFor: { ...NOTHING_FITS, totalCount: 292, copiedOn: '2026-10-06', matches } });
  await show(<CallsPage />, { address: '/calls?fit=103' });
  const part = within(await screen.findByRole('region', { name: 'Calls that fit us' }));
  expect(part.getByText('100 of 292 shown.')).toBeTruthy();
  expect(part.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('a condition that no call fits, and one of a question that is refused, can be taken away', async () => {
  answerWith(listOf([], 0));
  const address = '/calls?status=OPEN&programme=programme:NONE';
  await show(<CallsPage />, { address });
  expect(await screen.findByRole('checkbox', { name: 'programme:NONE 0', checked: true })).toBeTruthy();
  answerWith({ callList: refuse, callsFor: NOTHING_FITS });
  const { user } = await show(<CallsPage />, { address });
  expect(await screen.findByRole('alert')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'programme:NONE' }));
  expect(location.search).toBe('?status=OPEN');
});

test('what fits, and the list, both say that they could not be asked for', async () => {
  loseConnection();
  await show(<CallsPage />, { address: '/calls' });
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
});
