import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationsPage } from './OrganisationsPage.tsx';
import { ProjectsPage } from './ProjectsPage.tsx';
import { FACETS, ORGANISATIONS, PROJECTS, showOrganisations, tableRows, cells } from './listsForTests.tsx';

test('a list says how many there are, what they receive, and how much of it is not known', async () => {
  await showOrganisations('?country=IT&programme=programme:H1');
  await screen.findByRole('heading', { level: 1, name: '102 organisations' });
  expect(document.title).toBe('102 organisations · Life-sciences network');
  expect(screen.getByText(/€70\.6/).textContent).toBe(
    '€70.6\u00a0M in 70 projects · 13 of 162 amounts to these organisations not known',
  );
  const [head, first, second] = await tableRows();
  expect(cells(head)).toEqual(['Organisation', 'Receives here↓', 'Projects here', 'In all', 'Running']);
  expect(cells(first)).toEqual([
    'CattolicaMilano, IT · University or school our partner  Keep6 projects here · 14 in all, 11 running',
    '€3.7\u00a0M+ 2 not known',
    ...['6', '14', '11'],
  ]);
  expect(cells(second)?.[1]).toBe('not known');
  expect(screen.getByTitle('€3,700,000.50').getAttribute('value')).toBe('3700000.5');
});

test('what is not known leads to those who have it, and can be asked for beside the list', async () => {
  const { user, asked } = await showOrganisations('?country=IT&page=2');
  const link = await screen.findByRole('link', { name: /amounts to these organisations not known$/ });
  expect(link.getAttribute('href')).toBe('/organisations?country=IT&amountUnknown=true');
  await user.click(screen.getAllByRole('checkbox', { name: 'Amount not known' })[0]!);
  expect(location.search).toBe('?country=IT&amountUnknown=true');
  await screen.findByRole('button', { name: /^Remove Amount not known/ });
  await waitFor(() =>
    expect(asked.at(-1)?.variables.where).toEqual({ countries: ['country:IT'], amountUnknown: true }),
  );
  expect(screen.queryByRole('link', { name: /amounts to these organisations not known$/ })).toBeNull();
});

test('each number of projects leads to their list, under the conditions that it was counted by', async () => {
  await showOrganisations('?country=IT&text=health&standing=PARTNER&named=siena');
  const [, first] = await tableRows();
  const links = [...first!.querySelectorAll('td a')].map((link) => [link.textContent, link.getAttribute('href')]);
  const { organisation, overall, here } = ORGANISATIONS.rows[0]!;
  const number = (count: number) => count.toLocaleString('en');
  expect(links).toEqual([
    [number(here.projectCount), `/projects?country=IT&organisation=${organisation.id}&text=health`],
    [number(overall.projectCount), `/projects?organisation=${organisation.id}`],
    [number(overall.runningProjectCount), `/projects?phase=RUNNING&organisation=${organisation.id}`],
  ]);
});

test('without a condition on projects there is no “here”', async () => {
  await showOrganisations('?country=IT');
  const [head] = await tableRows();
  expect(cells(head)).toEqual(['Organisation', 'Receives↓', 'Projects', 'Running']);
});

test('of the partners of one the ties stand in the list, with their projects, and order it', async () => {
  const tie = { strength: 0.41, projectCount: 3, runningProjectCount: 1, projectsUntil: '2029-12-31' };
  const { rows } = ORGANISATIONS;
  const told = [
    { ...rows[0], tie },
    { ...rows[1], tie: null },
  ];
  const { user, asked } = await showOrganisations('?standing=PARTNER&partnersOf=pic:7', { rows: told });
  const [head, first, second] = await tableRows();
  expect(cells(head).at(-1)).toBe('Tie to them, over all projects');
  expect(cells(first).at(-1)).toBe('good, 41 of 1003 shared projects, running until 2029');
  expect(cells(first)[0]).toContain('good 41: 3 shared projects, running until 2029');
  expect(cells(second).at(-1)).toBe('none today');
  await user.click(screen.getByRole('button', { name: 'Tie to them, over all projects' }));
  expect(location.search).toBe('?standing=PARTNER&partnersOf=pic:7&order=TIE');
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ orderBy: 'TIE', direction: 'DESC', ties: true }));
});

test('each condition is a chip, and taking it away is an address', async () => {
  const { user, asked } = await showOrganisations('?country=IT&programme=programme:H1&page=2');
  await user.click(await screen.findByRole('button', { name: /^Remove Programme: Health/ }));
  expect(location.search).toBe('?country=IT');
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ where: { countries: ['country:IT'] } }));
  expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
});

test('a column orders the list, and turns it round', async () => {
  const { user, asked } = await showOrganisations('?page=2');
  const head = async (name: RegExp) => screen.findByRole('columnheader', { name });
  await user.click(within(await head(/^Organisation/)).getByRole('button'));
  expect(location.search).toBe('?order=NAME');
  await waitFor(async () => expect((await head(/^Organisation/)).getAttribute('aria-sort')).toBe('ascending'));
  await user.click(within(await head(/^Organisation/)).getByRole('button'));
  expect(location.search).toBe('?order=NAME&direction=DESC');
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ orderBy: 'NAME', direction: 'DESC', offset: 0 }));
});

test('pages lead to one another, and the whole list to a file', async () => {
  const { asked } = await showOrganisations('?country=IT&page=2');
  const pages = await screen.findByRole('navigation', { name: 'Pages of the list' });
  expect(pages.textContent).toBe('Previous51–100 of 102Next');
  expect(within(pages).getByRole('link', { name: 'Previous' }).getAttribute('href')).toBe('/organisations?country=IT');
  expect(within(pages).getByRole('link', { name: 'Next' }).getAttribute('href')).toBe(
    '/organisations?country=IT&page=3',
  );
  expect(asked.some(({ variables }) => variables.offset === 50)).toBe(true);
  const file = new URL(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')!, 'http://localhost');
  expect([file.pathname, ...file.searchParams]).toEqual([
    '/export/organisationList.csv',
    ['where', '{"countries":["country:IT"]}'],
    ['orderBy', 'AMOUNT'],
    ['direction', 'DESC'],
    ['language', 'EN'],
    ['headings', 'words'],
    ['page', location.href],
  ]);
});

test('where nothing fits it is said what to leave out', async () => {
  const where = { ...ORGANISATIONS, rows: [], facets: FACETS };
  answerWith({
    organisationList: (args: { where: object }) => ({
      ...where,
      totalCount: 'programmes' in args.where ? 0 : 5,
    }),
  });
  await show(<OrganisationsPage />, { address: '/organisations?country=IT&programme=programme:H1' });
  await screen.findByText('No organisation fits all of this.');
  const link = await screen.findByRole('link', { name: 'Without “Programme: Health”' });
  expect(link.getAttribute('href')).toBe('/organisations?country=IT');
  expect(link.closest('li')?.textContent).toBe('Without “Programme: Health”: 5 organisations');
  expect(screen.queryByRole('link', { name: /Country/ })).toBeNull();
  expect(screen.queryByText(/in English/)).toBeNull();
  await show(<OrganisationsPage />, { address: '/organisations?text=dispositivi&programme=programme:H1' });
  await screen.findByText(/^Titles and objectives are nearly all in English;/);
});

test('the next page is shown from its beginning', async () => {
  const { user } = await showOrganisations('?country=IT');
  await user.click(await screen.findByRole('link', { name: 'Next' }));
  expect(location.search).toBe('?country=IT&page=2');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});

test('a page beyond the end is the last one', async () => {
  await showOrganisations('?country=IT&page=9');
  await waitFor(() => expect(location.search).toBe('?country=IT&page=3'));
});

test('a page is not taken for the last of the list before', async () => {
  answerWith({
    organisationList: ({ where }: { where: object }) => ({
      ...{ ...ORGANISATIONS, facets: FACETS },
      totalCount: 'countries' in where ? 20 : 102,
    }),
  });
  await show(<OrganisationsPage />, { address: '/organisations?country=IT' });
  await screen.findByRole('heading', { level: 1, name: '20 organisations' });
  act(() => history.pushState(null, '', '/organisations?page=3'));
  await screen.findByRole('heading', { level: 1, name: '102 organisations' });
  expect(location.search).toBe('?page=3');
});

test('on a telephone an order can be turned round', async () => {
  const { user } = await showOrganisations('?page=2');
  const order = await screen.findByRole('button', { name: /Order/ });
  await user.click(order);
  await user.click(screen.getByRole('option', { name: 'most received first, the other way round' }));
  expect(location.search).toBe('?direction=ASC');
  await user.click(screen.getByRole('button', { name: /Order/ }));
  await user.click(screen.getByRole('option', { name: 'by name' }));
  expect(location.search).toBe('?order=NAME');
});

test('a lost connection is said in place of the list', async () => {
  loseConnection();
  await show(<OrganisationsPage />, { address: '/organisations' });
  expect((await screen.findAllByText('The connection to the server is lost')).length).toBeGreaterThan(0);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Organisations');
});

test('projects say who coordinates them, from when to when, under which programme', async () => {
  answerWith({ projectList: { ...PROJECTS, facets: [] } });
  await show(<ProjectsPage />, { address: '/projects', language: 'it' });
  await screen.findByRole('heading', { level: 1, name: '2 progetti' });
  // Words in names are those of the organisations, not of the projects.
  screen.getByRole('search', { name: 'Parole nel nome o nel luogo delle organizzazioni partecipanti' });
  const [head, first, second] = await tableRows();
  expect(cells(head)).toEqual([
    ...['Progetto', 'Assegnato', 'Coordinato da', 'Inizio↓', 'Fine', 'Programma', 'Vostri partner'],
  ]);
  expect(cells(first)).toEqual([
    // The end and the coordinator stand below the name on a telephone.
    'ONETitolo con voi2024–2028in corsoFine: gennaio 2028Coordinato da: KU Leuven',
    '4\u00a0mln\u00a0€Assegnato',
    'KU Leuven',
    '2024',
    expect.stringMatching(/ 2028in corso$/),
    'Health',
    '2',
  ]);
  expect(cells(second).slice(1)).toEqual([
    ...['non notoAssegnato', 'non registrato', 'non registrato', 'non registrato', 'non registrato', '0'],
  ]);
});
