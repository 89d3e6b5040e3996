import { expect, test } from 'vitest';
import { changesFeed } from './changesFeed.ts';

const organisation = (id: string, nameIt: string | null = null) => ({ id, displayName: id.toUpperCase(), nameIt });
const project = (id: string, endDate: string | null = null) => ({
  ...{ id, acronym: null, displayTitle: id.toUpperCase(), titleIt: null, startDate: null, endDate },
});
const counted = (totalCount: number, ...projects: object[]) => ({ totalCount, projects });
const NOTHING = {
  ...{ newProjects: null, joinedProjects: null, endedProjects: null, newPartnerCount: null, newPartners: [] },
  ...{ newWays: null, goneCount: null, goneCut: false, gone: [] },
};
const load = (version: number) => ({
  ...{ id: `load:${version}`, source: 'cordis-HORIZON', at: `2026-11-0${version}T10:00:00.123456789Z` },
});
const LOADS = [
  {
    ...{ load: load(5), news: 'TOLD', joinedProjects: counted(0), endedProjects: null },
    newProjects: counted(22, { ...project('p:1', '2029-11-30'), acronym: 'ART' }, project('p:2')),
    newPartnerCount: 2,
    newPartners: [
      { organisation: organisation('ku', 'Lovanio'), project: project('p:2'), cluster: null, agreement: null },
      { organisation: organisation('bonn'), project: null, cluster: null, agreement: { title: 'UVaR', titleIt: null } },
    ],
    newWays: [
      { organisation: organisation('far'), isDirect: false, introducerCount: 3, introducers: [organisation('ku')] },
      { organisation: organisation('near'), isDirect: true, introducerCount: 0, introducers: [] },
    ],
    ...{ goneCount: 1, goneCut: true, gone: [{ organisation: organisation('us'), projectId: 'p:9', project: null }] },
  },
  { ...NOTHING, load: load(4), news: 'TOLD', newProjects: counted(0), newPartnerCount: 0, newWays: [], goneCount: 0 },
  { ...NOTHING, load: load(2), news: 'FIRST_LOAD' },
  { ...NOTHING, load: load(1), news: 'UNKNOWN' },
];
const NO_MEMBERSHIP = { totalCount: 0, memberships: [] };
const DATA = {
  graph: { version: 5, loadedAt: '2026-11-05T10:00:00Z' },
  changes: {
    for: [organisation('us')],
    loads: LOADS,
    ending: counted(4, project('p:7', '2027-01-31')),
    endingMemberships: {
      totalCount: 3,
      memberships: [
        {
          ...{ organisations: [organisation('us')], cluster: null, endDate: '2026-12-31' },
          agreement: { id: 'agreement:uvar', title: 'UVaR', titleIt: null },
        },
        {
          ...{ organisations: [organisation('us')], agreement: null, endDate: '2026-12-30' },
          cluster: { id: 'cluster:a', name: 'Cluster', nameIt: 'Grappolo' },
        },
      ],
    },
    movedCallCount: 1_235,
    movedCalls: [
      {
        ...{ call: { id: 'call:A', code: 'A', title: null }, predicate: 'deadlines', lastSeenOn: '2026-09-01' },
        movedOn: '2026-10-01',
        ...{ before: '2027-01-12, 2027-09-01', now: null },
      },
    ],
  },
};

test('has an entry for each load, each project that ends soon and each date that moved, newest first', () => {
  const feed = changesFeed(DATA, { language: 'EN', given: {} });
  expect(feed).toMatchObject({ title: 'What changed: US', language: 'en', page: '/changes' });
  expect(feed.updated).toBe('2026-11-05T10:00:00.123Z');
  expect(feed.entries.map(({ title, updated }) => [updated.slice(0, 10), title])).toEqual([
    [
      '2026-11-05',
      '22 new projects, 2 new partners, 2 new ways to your list, 1 participation no longer stated, or more',
    ],
    ['2026-11-04', 'Nothing new'],
    [
      '2026-11-02',
      'First load of CORDIS, Horizon Europe: all it states is new to the graph, so none of it is told as news',
    ],
    ['2026-11-02', 'P:7 ends on 31 January 2027'],
    ['2026-11-02', '3 other projects that end soon'],
    ['2026-11-01', 'Loaded before changes were noted: what it brought is not known'],
    ['2026-10-02', 'Agreement UVaR: last day 31 December 2026'],
    ['2026-10-01', 'Member of Cluster: US, last day 30 December 2026'],
    ['2026-10-01', '1 other membership or agreement ends'],
    ['2026-10-01', 'Dates moved: A'],
    ['2026-10-01', '1,234 other dates of calls that moved'],
  ]);
  expect(feed.entries[0]?.sections.map(({ items, more }) => [items, more])).toEqual([
    [
      [
        { text: 'ART, until 30 November 2029', page: '/project/p:1' },
        { text: 'P:2', page: '/project/p:2' },
      ],
      'and 20 others',
    ],
    [
      [
        { text: 'KU, in P:2', page: '/organisation/ku' },
        { text: 'BONN, in UVaR', page: '/organisation/bonn' },
      ],
      null,
    ],
    [
      [
        { text: 'FAR: KU and 2 others can introduce you', page: '/?to=far' },
        { text: 'NEAR: now a partner', page: '/?to=near' },
      ],
      null,
    ],
    [[{ text: 'US, p:9', page: null }], null],
  ]);
  expect(feed.entries.at(-2)?.sections[0]?.heading).toBe(
    'Deadline: 12 January 2027 and 1 September 2027 before, now not known',
  );
});

test('is in Italian too, and its ids stay the same but for others or another language, and but for those of loads with another list', () => {
  const of = (language: 'EN' | 'IT', given: object = {}) => changesFeed(DATA, { language, given });
  const italian = of('IT', { for: ['us'] });
  expect([italian.title, italian.page]).toEqual(['Novità: US', '/changes?for=us']);
  expect(italian.entries[0]?.title).toContain('22 nuovi progetti, 2 nuovi partner');
  expect(italian.entries[0]?.sections[1]?.items[0]?.text).toBe('Lovanio, in P:2');
  const ids = (feed: ReturnType<typeof of>) => [feed.id, ...feed.entries.map(({ id }) => id)];
  expect(ids(of('EN', { for: ['us'] }))).toEqual(ids(of('EN')));
  const all = [of('EN'), italian].flatMap(ids);
  expect(new Set(all).size).toBe(all.length);
  // A list changes what is told of loads alone.
  const same = of('EN', { list: ['far'] }).entries.filter(({ id }) => all.includes(id));
  expect(same).toHaveLength(7);
  expect(same.some(({ title }) => title === 'Nothing new')).toBe(false);
  expect(italian.entries.map(({ title }) => title)).toContain('In Grappolo: US, ultimo giorno 30 dicembre 2026');
  expect(italian.entries[0]?.sections[2]?.items[0]?.page).toBe('/?to=far&from=us');
  expect(italian.entries.map(({ title }) => title)).toContain('1.234 altre date di bandi spostate');
  for (const id of all) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  const none = {
    ...DATA,
    changes: {
      ...DATA.changes,
      loads: [],
      ending: counted(0),
      movedCallCount: 0,
      movedCalls: [],
      endingMemberships: NO_MEMBERSHIP,
    },
  };
  expect(changesFeed(none, { language: 'EN', given: {} })).toMatchObject({
    updated: '2026-11-05T10:00:00.000Z',
    entries: [],
  });
});
