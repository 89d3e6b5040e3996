import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';

// The outlines of countries are tested with the map.
vi.mock('../map/PlaceMap.tsx', () => ({ PlaceMap: () => <p>the map</p> }));

const project = (id: string, startDate: string | null, endDate: string | null, grant: number | null) => ({
  node: { id, acronym: id.toUpperCase(), title: `title of ${id}`, startDate, endDate },
  properties: { id: `e${id}`, role: 'PARTICIPANT', grant },
});
const PROJECTS = [project('one', '2015-01-01', '2020-01-01', 7), project('two', null, null, null)];
const count = (totalCount: number) => ({ totalCount, edges: PROJECTS });

interface Where {
  node?: { startDate?: object; endDate?: object; OR?: object[] };
  edge?: { role?: { eq: string | null } };
}

/** Answers each of the lists of projects by the condition that it is asked with. */
function projectsConnection({ where }: { where?: Where | null }) {
  if (where?.edge?.role?.eq === 'ASSOCIATED_PARTNER') return count(0);
  if (where?.edge) return count(where.edge.role?.eq === null ? 1 : 4);
  if (where?.node?.OR) return count(5);
  if (where?.node?.endDate) return count(2);
  return count(where?.node?.startDate ? 1 : 3);
}

const SIENA = {
  ...{ id: 'pic:1', name: 'UNIVERSITY OF SIENA', displayName: 'University of Siena', nameIt: 'Università di Siena' },
  ...{ shortName: 'UNISI', aliases: ['UNISI', 'Siena'], kind: 'HIGHER_EDUCATION' },
  ...{ displayCity: 'Siena', foundedOn: null, website: 'https://www.unisi.it' },
  country: { id: 'country:IT', name: 'Italy', nameIt: 'Italia' },
  ...{ pic: '1', projectCount: null, coordinatedProjectCount: 1, funding: 7, fundingUnknownCount: 1 },
  ...{ units: [], founders: [] },
  founded: [{ id: 'pic:5', name: 'A spin-off' }],
  ...{ programmes: [], clustersConnection: { edges: [] } },
  agreements: [{ id: 'agreement:1', title: 'A treaty', titleIt: null }],
  ...{ tieCount: 0, ties: [] },
  projectsConnection,
  sources: [],
  statements: [],
};
const COUNTS = { projectCount: 2, runningProjectCount: 5, coordinatedProjectCount: 4 };
const ROOT = {
  organisation: SIENA,
  organisationList: { rows: [{ overall: COUNTS }] },
  graph: { home: { id: 'pic:9', name: 'Home', nameIt: null } },
  partnershipPaths: {
    paths: [],
    report: { asOf: '2026-01-01', complete: true, note: null, remedies: [], remediesTogether: false },
  },
  whoFundsWhat: { rows: [], rowCount: 0, coverage: [] },
  partnerSuggestions: { totalCount: 0, suggestions: [], report: { note: 'Nobody to suggest.' } },
};

async function showPage(part: object = {}, root: object = {}, language: 'en' | 'it' = 'en', search = '') {
  const asked = answerWith({ ...ROOT, organisation: { ...SIENA, ...part }, ...root });
  const element = <Route path="/organisation/:id" component={OrganisationPage} />;
  const { user } = await show(element, { address: `/organisation/pic:1${search}`, language });
  return { asked, user };
}

async function fact(name: string): Promise<string | null | undefined> {
  return (await screen.findByText(name, { selector: 'dt' })).nextElementSibling?.textContent;
}

test('totals that no source gives are not known', async () => {
  await showPage({ tieCount: 12 });
  expect(await fact('Partners')).toBe('12');
  expect(await fact('Projects')).toBe('not known');
  expect(await fact('Funding received')).toBe('€7 + 1 amount not known');
});

test('partners without clusters, as lists count them, stand beside those tied today', async () => {
  await showPage({ tieCount: 188, partnerCount: 170 });
  expect(await fact('Partners')).toBe('188 (170 ever, without clusters)');
});

test('its other names are given once each, without the one in the heading', async () => {
  await showPage({}, {}, 'en', '#names');
  expect(await fact('Also called')).toBe('UNISI · UNIVERSITY OF SIENA · Università di Siena · Siena');
});

test('identifiers lead to their registers; whoever has none is said to have none', async () => {
  await showPage({}, {}, 'en', '#names');
  const link = await screen.findByRole('link', { name: '1' });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/ec\.europa\.eu\/.*\/1$/);
  expect(await fact('Clusters')).toBe('member of none on record');
  expect(await fact('Helped to found')).toBe('A spin-off');
  await showPage({ website: null, pic: null }, {}, 'en', '#names');
  expect(await fact('Identifiers and links')).toBe('none on record');
});

test('what is closed at first is asked for once it is opened', async () => {
  const { asked, user } = await showPage();
  const heading = await screen.findByRole('heading', { name: 'Perhaps worth meeting' });
  const isAsked = () => asked.some(({ query }) => query.includes('OrganisationSuggestions('));
  expect(isAsked()).toBe(false);
  await user.click(heading);
  await screen.findByText('Nobody to suggest.');
  expect(isAsked()).toBe(true);
});

test('a unit without ties leads to the ways to what it is part of, and to the agreements of that', async () => {
  const region = {
    id: 'tls:region',
    name: 'Regione Toscana',
    agreements: [{ id: 'agreement:uvar', title: 'UVaR', titleIt: null }],
  };
  const { asked } = await showPage({ partOf: region, agreements: [] }, {}, 'en', '#names');
  const way = await screen.findByRole('link', { name: 'Find a way to Regione Toscana, which it is part of' });
  expect(way.getAttribute('href')).toBe('/?to=tls:region');
  expect(asked.find(({ query }) => query.includes('query Ways('))?.variables).toMatchObject({ to: 'tls:region' });
  expect(screen.queryByRole('link', { name: 'Find a way to them' })).toBeNull();
  expect(await fact('Agreements of Regione Toscana')).toBe('UVaR');
  expect(screen.getByRole('link', { name: 'UVaR' }).getAttribute('href')).toBe('/agreement/agreement:uvar');
});

test('a unit that has ties itself is reached itself, one of the home organisation without ties not at all', async () => {
  const part = { partOf: { id: 'pic:9', name: 'Home', agreements: [] } };
  await showPage({ ...part, tieCount: 3 });
  await screen.findByRole('link', { name: 'Find a way to them' });
  await showPage(part);
  await screen.findByRole('link', { name: 'Explore the neighbourhood' });
  expect(screen.queryByRole('link', { name: /^Find a way/ })).toBeNull();
});

test('the best way to them stands on their page in a sentence, with its strength, or that there is none', async () => {
  await showPage();
  await screen.findByText('No way to them is known.');
  const named = (id: string, name: string) => ({ id, name });
  const [home, leuven, siena] = [named('pic:9', 'Home'), named('pic:2', 'Leuven'), named('pic:1', 'Siena')];
  const tie = { strength: 0.9, collaborationCount: 0, projectCount: 0, collaborations: [] };
  const direct = {
    id: 'p',
    score: 0.1,
    organisations: [home, siena],
    ties: [tie],
    weakestTie: { a: home },
    explanation: 'So.',
  };
  const best = { ...direct, id: 'q', score: 0.42, organisations: [home, leuven, siena], ties: [tie, tie] };
  const { report } = ROOT.partnershipPaths;
  const ways = ({ maxTies }: { maxTies: number }) => ({ paths: [maxTies === 1 ? direct : best], report });
  await showPage({}, { partnershipPaths: ways });
  const standing = await screen.findByRole('region', { name: 'How you reach them' });
  expect(await within(standing).findByText('A stronger way leads through Leuven.', { exact: false })).toBeTruthy();
  const strengths = within(standing).getAllByRole('meter');
  expect(strengths.map(({ textContent }) => textContent)).toEqual(['weak, 10 of 100', 'good, 42 of 100']);
  expect(within(standing).getByRole('link', { name: 'Write to Siena' }).getAttribute('href')).toBe(
    '/letter?to=pic:1&steps=1&path=p',
  );
});

test('projects stand in a table with their role, time and money, latest first, all or some of them', async () => {
  const { asked, user } = await showPage();
  const projects = await screen.findByRole('region', { name: 'Projects' });
  expect(
    within(projects)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ['ONE title of one', 'participant', '2015–2020', '€7'],
    ['TWO title of two', 'participant', 'years not known', 'not known'],
  ]);
  within(projects).getByText('2 of 3 shown.');
  expect((await within(projects).findByRole('link', { name: 'All 2' })).getAttribute('aria-current')).toBe('true');
  within(projects).getByText('A project in which it has several roles, or places, has a row for each.');
  within(projects).getByRole('link', { name: 'Coordinated 4' });
  await user.click(within(projects).getByRole('link', { name: 'Running 5' }));
  expect(location.search).toBe('?show=running');
  await expect
    .poll(() => asked.at(-1)?.variables)
    .toMatchObject({ shown: { node: { OR: expect.any(Array) as object[] } } });
});

test('the fields of its projects lead to them, those without a field left out, and how many have none is said', async () => {
  const row = (value: string | null) => ({ keys: [{ value, label: 'oncology' }], sum: { projectCount: 2 } });
  const coverage = [{ attribute: 'FIELD', known: 5, of: 9, frameworksLacking: [] }];
  const fields = { rows: [row(null), row('field:/1')], rowCount: 9, coverage };
  const whoFundsWhat = ({ groupBy }: { groupBy: string[] }) => (groupBy[0] === 'FIELD' ? fields : ROOT.whoFundsWhat);
  await showPage({}, { whoFundsWhat });
  const chips = await screen.findByRole('region', { name: 'Fields of its projects' });
  const links = within(chips).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['oncology 2', '/projects?field=field:/1&organisation=pic:1'],
    ['All fields', '/funding?by=FIELD&order=PROJECTS_DESC&organisation=pic:1'],
  ]);
  within(chips).getByText('Fields are on record for 5 (56%) of 9 projects in the network.');
});

test('the parts of the page are listed with their numbers', async () => {
  await showPage({ tieCount: 1_200, partnerCount: 170, projectCount: 3 });
  const contents = await screen.findByRole('navigation', { name: 'On this page' });
  const links = within(contents).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')]).slice(0, 3)).toEqual([
    ['Partners 1,200', '#partners'],
    ['Money received ', '#money'],
    ['Projects 3', '#projects'],
  ]);
  const asList = await screen.findByRole('link', { name: /^All 170 that ever shared/ });
  expect(asList.getAttribute('href')).toMatch(/^\/organisations\?standing=PARTNER&partnersOf=/);
});

test('what the record lacks is listed', async () => {
  const lacking = {
    ...{ kind: null, country: null, pic: null },
    statements: [{ id: 's', predicate: 'city', value: 'X', shown: false, approximate: false }],
  };
  await showPage(lacking, {}, 'en', '#gaps');
  const first = await screen.findByText('What kind of body it is.');
  expect([...first.parentElement!.children].map(({ textContent }) => textContent)).toEqual([
    'No authority’s number: told apart by its name alone.',
    'What kind of body it is.',
    'Its country: no country filter lets it pass.',
    'The coordinates of its seat: it is on no map.',
    'The amount of 1 grant that it receives; it is counted as unknown, never as zero.',
    'Its role in 1 project.',
    'When 1 of its projects began.',
    'When 2 of its projects end.',
    '1 value on which its sources disagree, or that is not the one shown.',
  ]);
  const named = screen.getByText('Projects whose amount for it is not known, the first of them:');
  expect(named.nextSibling?.textContent).toBe('ONETWO');
});

test('the page leads on, from what shares work to what falls with it; only a funder has a page as a funder', async () => {
  await showPage();
  await screen.findByRole('link', { name: 'Find a way to them' });
  expect(screen.queryByRole('link', { name: /^If they leave|^Who opens/ })).toBeNull();
  await showPage({ tieCount: 3 });
  await screen.findByRole('link', { name: 'Who opens the door to them' });
  expect(screen.queryByRole('link', { name: 'What it funds' })).toBeNull();
  expect(screen.getByRole('link', { name: 'If they leave' }).getAttribute('href')).toBe('/without/pic:1');
  await showPage({ programmes: [{ id: 'programme:1' }] });
  expect((await screen.findByRole('link', { name: 'What it funds' })).getAttribute('href')).toBe('/funder/pic:1');
});

test('to the home organisation there is no way to find, but its own site', async () => {
  const own = { id: 'src', title: 'A page', publisher: null, url: 'https://news.unisi.it/x' };
  const other = { id: 'src2', title: 'Elsewhere', publisher: null, url: 'https://notunisi.it' };
  const cluster = { id: 'cluster:1', name: 'ALISEI', website: null, sources: [] };
  const projects = [{ id: 'cordis:1', acronym: 'ONE', title: null, titleIt: null, url: null, sources: [own, other] }];
  const atHome = { graph: { home: { id: 'pic:1', name: 'Siena', nameIt: null } } };
  await showPage({ projects, clusters: [cluster] }, atHome, 'en', '#offers');
  await screen.findByRole('link', { name: 'A page' });
  for (const name of ['Find a way to them', 'If they leave', 'Elsewhere'])
    expect(screen.queryByRole('link', { name })).toBeNull();
  screen.getByText('no site on record');
});

test('partners worth meeting come with the reasons, or with the reason why there are none', async () => {
  await showPage({}, {}, 'en', '#meet');
  await screen.findByText('Nobody to suggest.');
  const suggestion = {
    organisation: { id: 'pic:7', name: 'Charité', country: null },
    commonPartnerCount: 2,
    commonPartners: [{ id: 'pic:8', name: 'INCa' }],
    sharedFields: [{ id: 'field:1', title: 'oncology' }],
    likelihood: { atLeastOneIn: 40, years: 2 },
    nearness: 0.3,
    explanation: 'Both know INCa.',
  };
  const seldom = { ...suggestion, organisation: { id: 'pic:9', name: 'INSERM', country: null } };
  const suggestions = [suggestion, { ...seldom, likelihood: { atLeastOneIn: null, years: 2 } }];
  await showPage({}, { partnerSuggestions: { totalCount: 2, suggestions, report: { note: null } } }, 'en', '#meet');
  await screen.findByText('Such suggestions seldom came true within 2 years');
  const item = (await screen.findByRole('link', { name: 'Charité' })).closest('li');
  expect(item?.textContent).toBe(
    'Charité  KeepSuch suggestions came true: at least 1 in 40 within 2 yearsAll ways together:  fairly near 302 common partners, above all:INCaBoth sides work on:oncologyThe reasons in fullBoth know INCa.',
  );
});

test('where more are worth meeting than are given, that is said', async () => {
  const suggestions = Array.from({ length: 100 }, (_, at) => ({
    ...{ organisation: { id: `pic:${at}`, name: `N ${at}`, country: null }, commonPartnerCount: 0, commonPartners: [] },
    ...{ sharedFields: [], likelihood: null, explanation: 'So.' },
  }));
  const partnerSuggestions = { totalCount: 431, suggestions, report: { note: null } };
  await showPage({}, { partnerSuggestions }, 'en', '?suggestions=100#meet');
  await screen.findByText('100 of 431 shown.');
});

test('an Italian reader finds the Italian name and gets Italian explanations', async () => {
  const { asked } = await showPage({}, {}, 'it', '#meet');
  await screen.findByRole('heading', { level: 1, name: 'Università di Siena' });
  expect(asked[0]?.variables).toMatchObject({ id: 'pic:1', projects: 8, shown: {}, ties: 5 });
  await expect
    .poll(() => asked.find(({ query }) => query.includes('OrganisationSuggestions('))?.variables)
    .toEqual({ for: ['pic:1'], first: 4, language: 'IT' });
});
