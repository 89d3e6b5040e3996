import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { makeList } from '../kept/keptStore.ts';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { ChangesPage } from './ChangesPage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const project = (id: string) => ({
  ...{ id, acronym: id.toUpperCase(), title: null, startDate: '2026-12-01', endDate: '2029-11-30' },
});
const counted = (...ids: string[]) => ({ totalCount: ids.length, projects: ids.map(project) });
const load = (version: number, at: string) => ({
  id: `load:${version}`,
  source: 'cordis-HORIZON',
  at,
  new: 7,
  changed: 2,
  gone: 1,
});
const NOTHING = {
  ...{ newProjects: null, joinedProjects: null, endedProjects: null, newPartnerCount: null, newPartners: [] },
  ...{ newWays: null, goneCount: null, goneCut: false, gone: [], newCallCount: null, newCallsCut: false },
};
const NEWS = {
  ...{
    load: load(3, '2026-11-20T10:00:00Z'),
    news: 'TOLD',
    newProjects: counted('artcell'),
    joinedProjects: counted(),
  },
  ...{ endedProjects: counted('omvac'), newPartnerCount: 3, goneCount: 1, goneCut: true, newCallCount: 2 },
  newPartners: [
    { organisation: named('ku'), with: named('tls'), project: project('artcell'), cluster: null, agreement: null },
    { organisation: named('bonn'), with: named('tls'), project: null, cluster: named('alisei'), agreement: null },
  ],
  newWays: [
    {
      ...{
        organisation: named('pic:1'),
        isDirect: false,
        isFirst: true,
        introducerCount: 2,
        introducers: [named('ku')],
      },
      project: project('artcell'),
    },
    {
      organisation: named('pic:2'),
      isDirect: true,
      isFirst: false,
      introducerCount: 0,
      introducers: [],
      project: null,
    },
  ],
  gone: [{ organisation: named('tls'), projectId: 'cordis:7', project: null }],
  newCallsCut: false,
};
const LOADS = [
  NEWS,
  { ...NOTHING, load: load(2, '2026-10-20T10:00:00Z'), news: 'FIRST_LOAD' },
  { ...NOTHING, load: load(1, '2026-09-20T10:00:00Z'), news: 'UNKNOWN' },
];
const MOVED = {
  call: { id: 'call:A', code: 'A', title: 'Call A' },
  ...{ predicate: 'deadlines', before: '2027-01-12, 2027-09-01', now: '2027-02-12', lastSeenOn: '2026-11-02' },
};
const OPENED = { ...MOVED, predicate: 'openingDate', before: '2026-10-01', now: '2026-11-01' };
const NO_MEMBERSHIP = { totalCount: 0, memberships: [] };
const rootOf = (changes: object = {}) => ({
  changes: {
    ...{
      for: [named('tls')],
      unknown: [],
      loadCount: 3,
      loads: LOADS,
      ending: counted('soon'),
      endingMemberships: NO_MEMBERSHIP,
    },
    ...{ asOf: '2026-11-30' },
    ...{ movedCallCount: 4, movedCalls: [MOVED, OPENED] },
    ...changes,
  },
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Organisation', ...named(id) })),
});
const asking = (asked: ReturnType<typeof answerWith>) =>
  asked.filter(({ query }) => query.includes('query ChangesPage')).at(-1)?.variables;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('each load tells what it brought us, or why it tells nothing, with what ends soon and which calls moved', async () => {
  const asked = answerWith(rootOf());
  await show(<ChangesPage />, { address: '/changes' });
  const [newest, first, old] = await screen.findAllByRole('article');
  expect(asking(asked)).toEqual({ offset: 0, most: 20, days: 90 });
  screen.getByText('For TLS, by load of data, newest first.');
  const told = within(newest!)
    .getAllByRole('heading')
    .map(({ textContent }) => textContent?.trim());
  expect(told).toEqual([
    '20 November 2026: CORDIS, Horizon Europe',
    'New projects (1)',
    'New partners (3)',
    'New ways to those on your lists (2)',
    'Ended since the load before (1)',
    'No longer stated (1)',
  ]);
  const lines = within(newest!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'ARTCELL · from 1 December 2026 until 30 November 2029',
    ...['KU  Keep', 'BONN  Keep', 'and 1 other'],
    'PIC:1: Ask KU, or 1 more · in ARTCELL · the first way there',
    'PIC:2: now a partner',
    'OMVAC · ended on 30 November 2029',
    'TLS · cordis:7',
  ]);
  expect(within(newest!).getByRole('link', { name: 'ALISEI' }).getAttribute('href')).toBe('/cluster/alisei');
  expect(newest?.textContent).toContain('2 new calls');
  expect(newest?.textContent).toContain('there may be others');
  expect(first?.textContent).toContain('none of it is told as news');
  expect(old?.textContent).toContain('which of it concerns you is not known');
  const ending = screen.getByRole('region', { name: 'Ended, or ends soon' });
  expect(ending.textContent).toContain('SOON · ends on 30 November 2029');
  expect(ending.textContent).toContain('None has a last day within 90 days on record.');
  screen.getByText(
    'Deadline: 12 February 2027; the copy of 2 November 2026 still said 12 January 2027, 1 September 2027',
  );
  screen.getByText('Opening: 1 November 2026; the copy of 2 November 2026 still said 1 October 2026');
  expect(screen.getAllByRole('link', { name: 'Call A' })).toHaveLength(1);
  screen.getByText('and 2 others');
  expect(screen.queryByText(/last visit/)).toBeNull();
  // More of the lists that are cut, but no older loads, for there are none.
  screen.getByRole('button', { name: 'Show more of each' });
  expect(screen.queryByRole('link', { name: 'Older loads' })).toBeNull();
});

test.each([
  ['en', '/changes', 'Nothing of it concerns you.', 'which of it concerns you is not known.'],
  [
    'en',
    '/changes?for=pic:1',
    'Nothing of it concerns those chosen.',
    'which of it concerns those chosen is not known.',
  ],
  ['it', '/changes', 'Nulla di questo vi riguarda.', 'non si sa che cosa di questo vi riguarda.'],
] as const)(
  'a load that changed nothing for those asked for, or nobody knows what, brought something still (%s %s)',
  async (language, address, nothing, unknown) => {
    const loads = [
      { ...NOTHING, load: load(2, '2026-10-20T10:00:00Z'), news: 'TOLD' },
      { ...NOTHING, load: load(1, '2026-09-20T10:00:00Z'), news: 'UNKNOWN' },
    ];
    answerWith(rootOf({ loads }));
    await show(<ChangesPage />, { address, language });
    const [told, old] = await screen.findAllByRole('article');
    expect(told?.textContent?.endsWith(nothing)).toBe(true);
    expect(old?.textContent?.endsWith(unknown)).toBe(true);
  },
);

test.each([
  [
    'en',
    'UVaR · agreement · TLS, KU · ends on 31 December 2026',
    'ALISEI · membership · TLS · ended on 3 October 2026',
  ],
  [
    'it',
    'UVaR · accordo · TLS, KU · ultimo giorno 31 dicembre 2026',
    'ALISEI · adesione · TLS · ultimo giorno 3 ottobre 2026, già passato',
  ],
] as const)(
  'memberships and agreements that end are told with their last day (%s)',
  async (language, agreement, cluster) => {
    const memberships = [
      { organisations: [named('tls')], cluster: named('alisei'), agreement: null, endDate: '2026-10-03' },
      {
        ...{ organisations: [named('tls'), named('ku')], cluster: null },
        ...{ agreement: { id: 'agreement:uvar', title: 'UVaR' }, endDate: '2026-12-31' },
      },
    ];
    answerWith(rootOf({ for: [named('tls'), named('ku')], endingMemberships: { totalCount: 3, memberships } }));
    await show(<ChangesPage />, { address: '/changes?for=tls&for=ku', language });
    const link = await screen.findByRole('link', { name: 'UVaR' });
    expect(link.getAttribute('href')).toBe('/agreement/agreement:uvar');
    const lines = within(link.closest('ul')!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([cluster, agreement, language === 'en' ? 'and 1 other' : 'e 1 altro']);
  },
);

test('what came since the last visit is marked, for as long as this visit lasts', async () => {
  localStorage.setItem('changes1 seen', '2026-11-01T09:00:00Z');
  answerWith(rootOf());
  for (const visit of ['once', 'and back']) {
    await show(<ChangesPage key={visit} />, { address: '/changes' });
    await screen.findByText('One load since your last visit on 1 November 2026.');
    expect(screen.getAllByText('New since your last visit')).toHaveLength(1);
  }
  expect(Date.parse(localStorage.getItem('changes1 seen') ?? '')).toBeGreaterThan(Date.parse('2026-11-01'));
  sessionStorage.clear();
  localStorage.setItem('changes1 seen', '2026-11-25T09:00:00Z');
  await show(<ChangesPage />, { address: '/changes' });
  await screen.findByText('No load since your last visit on 25 November 2026.');
  expect(screen.queryByText('New since your last visit')).toBeNull();
});

test('a visit is noted once it is answered, for those whose changes are looked at, and only by the newest loads', async () => {
  const marks = () => Object.keys(localStorage).filter((key) => key.startsWith('changes1 seen'));
  localStorage.setItem('changes1 seen a b', '2026-08-01T09:00:00Z');
  loseConnection();
  const failed = await show(<ChangesPage />, { address: '/changes' });
  await screen.findByRole('alert');
  failed.unmount();
  expect(marks()).toEqual(['changes1 seen a b']);
  answerWith(rootOf({ loadCount: 31 }));
  const older = await show(<ChangesPage />, { address: '/changes?for=b&for=a&page=2' });
  await screen.findByRole('link', { name: 'Older loads' });
  expect(screen.queryByText(/last visit on/)).toBeNull();
  expect(localStorage.getItem('changes1 seen a b')).toBe('2026-08-01T09:00:00Z');
  older.unmount();
  await show(<ChangesPage />, { address: '/changes?for=b&for=a' });
  await screen.findByText('At least 3 loads since your last visit on 1 August 2026.');
  expect(marks()).toEqual(['changes1 seen a b']);
  expect(localStorage.getItem('changes1 seen a b')).not.toBe('2026-08-01T09:00:00Z');
  expect(screen.getByRole('link', { name: 'Ask KU, or 1 more' }).getAttribute('href')).toBe('/?to=pic:1&from=b&from=a');
});

test('of many new ways the first are shown, and more where more is asked for', async () => {
  const newWays = Array.from({ length: 23 }, (_, n) => ({ ...NEWS.newWays[1], organisation: named(`pic:${n}`) }));
  answerWith(rootOf({ loads: [{ ...NOTHING, load: load(3, '2026-11-20T10:00:00Z'), news: 'TOLD', newWays }] }));
  const { user } = await show(<ChangesPage />, { address: '/changes' });
  await screen.findByText('and 3 others');
  expect(screen.getAllByText(/now a partner/)).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show more of each' }));
  expect(await screen.findAllByText(/now a partner/)).toHaveLength(23);
});

test('for others and since a day, all in the address; ways are looked for to all on lists of ours, in the feeds too', async () => {
  makeList('a', 'Mine', [
    { id: 'pic:1', name: 'One', note: '' },
    { id: 'pic:2', name: 'Two', note: '' },
  ]);
  makeList('b', 'More', [{ id: 'pic:1', name: 'One', note: '' }]);
  const asked = answerWith(
    rootOf({
      for: [named('a'), named('b')],
      unknown: ['pic:2'],
      loads: [],
      loadCount: 0,
      movedCallCount: 0,
      movedCalls: [],
    }),
  );
  const { user } = await show(<ChangesPage />, { address: '/changes?for=a&for=b&since=year', language: 'it' });
  await screen.findByText('Nessun caricamento in questo periodo. Guardate più indietro.');
  await screen.findByRole('heading', { level: 1, name: 'Che cosa è cambiato per A, B' });
  screen.getByText('Un’organizzazione dei vostri elenchi non è più nei dati.');
  const lastYear = new Date().getUTCFullYear() - 1;
  expect(asking(asked)).toMatchObject({ for: ['a', 'b'], list: ['pic:1', 'pic:2'] });
  expect(String(asking(asked)?.since).slice(0, 4)).toBe(String(lastYear));
  expect(screen.getByRole('link', { name: 'Feed Atom' }).getAttribute('href')).toBe(
    '/feed/changes.atom?for=a&for=b&list=pic:1&list=pic:2&language=IT',
  );
  const offered = document.head.querySelector('link[type="application/feed+json"]');
  expect(offered?.getAttribute('href')).toBe('/feed/changes.json?for=a&for=b&language=IT');
  await user.click(screen.getByRole('button', { name: /^Togliete A/ }));
  expect(location.search).toBe('?for=b&since=year');
  const older = answerWith(rootOf({ loadCount: 31 }));
  await show(<ChangesPage />, { address: '/changes?for=b&page=2' });
  const addressOf = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await addressOf('Newer loads')).toBe('/changes?for=b');
  expect(await addressOf('Older loads')).toBe('/changes?for=b&page=3');
  expect(asking(older)?.offset).toBe(10);
});
