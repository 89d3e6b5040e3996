import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { ProjectPage } from './ProjectPage.tsx';

const edge = (id: string, role: string | null, grant: number | null, endedEarly: boolean | null = null) => ({
  node: { id, name: `name of ${id}` },
  properties: { id: `e${id}`, role, grant, endedEarly, order: 1 },
});
const PROJECT = {
  id: 'cordis:1',
  acronym: 'ArTCell',
  title: 'Artificial T cells',
  titleIt: 'Cellule T artificiali',
  objective: null,
  status: 'SIGNED',
  projectType: 'RIA',
  startDate: '2019-03-01',
  endDate: null,
  totalCost: null,
  awarded: 2_000_000,
  grantNumber: '42',
  doi: '10.1/x',
  url: null,
  keywords: ['cells', 'cancer'],
  programme: { id: 'programme:H', code: 'H.1', title: null, titleIt: null, funders: [], partOf: null },
  call: { id: 'call:CALL-1', code: 'CALL-1', title: null },
  fields: [{ id: 'field:/21/1', title: 'oncology' }],
  fundersConnection: { edges: [] },
  statedOrganisationCount: 7,
  organisationsConnection: {
    totalCount: 3,
    edges: [edge('p1', null, null), edge('p2', 'COORDINATOR', 0), edge('p3', 'PARTICIPANT', 5, true)],
  },
  sources: [],
  sourcesConnection: { edges: [] },
  statements: [],
};

async function showProject(part: object | null, language: 'en' | 'it' = 'en') {
  answerWith({ project: part === null ? null : { ...PROJECT, ...part } });
  const shown = await show(<Route path="/project/:id" component={ProjectPage} />, {
    address: '/project/cordis:1',
    language,
  });
  await screen.findByRole('heading', { level: 1, name: part === null ? /not in the network/ : /./ });
  return shown;
}

const fact = async (name: string) => (await screen.findByText(name)).nextElementSibling?.textContent;

test('what is known of a project stands there, and what is not as not known', async () => {
  await showProject({});
  expect(await fact('Start')).toBe('1 March 2019');
  expect(await fact('End')).toBe('not known');
  expect(await fact('Total cost')).toBe('not known');
  expect(await fact('Awarded to the project')).toBe('€2,000,000');
  expect(await fact('Programme')).toBe('H.1');
  expect(await fact('Call')).toBe('CALL-1');
  expect(await fact('Type and grant number')).toBe('RIA · 42');
  expect(await fact('Keywords')).toBe('cells · cancer');
  expect(screen.queryByText('Money from outside the programme')).toBeNull();
  expect(screen.getByRole('link', { name: 'doi.org/10.1/x' })).toBeTruthy();
});

test('the coordinator stands first, the others as the source lists them', async () => {
  await showProject({});
  const [, ...rows] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'name of p2  Keepcoordinator€0',
    'name of p1  Keeprole not knownnot known',
    'name of p3  Keepparticipant (left early)€5',
  ]);
});

test('where a source counts more than are known by name the page says so', async () => {
  await showProject({});
  await screen.findByText('A source says that 7 organisations take part; 3 are known by name.');
  await showProject({ statedOrganisationCount: 3 });
  await screen.findByRole('table');
  expect(screen.queryByText(/A source says/)).toBeNull();
});

test('its funder is whoever runs its programme or the nearest wider one, and a cost above the award is told', async () => {
  const partOf = { partOf: { funders: [{ id: 'tls:ec', name: 'European Commission', nameIt: null }] }, funders: [] };
  const programme = { ...PROJECT.programme, partOf };
  await showProject({ programme, totalCost: 340_251_551.26, awarded: 100_575_465.38 });
  expect(await fact('Funder, who runs the programme')).toBe('European Commission');
  expect(screen.getByRole('link', { name: 'European Commission' }).getAttribute('href')).toBe('/funder/tls:ec');
  screen.getByText('The cost is €240 M more than the award. Who pays that is not on record.');
  await showProject({ totalCost: 2_000_000 }, 'it');
  expect(await fact('Finanziatore, che gestisce il programma')).toBe('non noto');
  expect(screen.queryByText(/Il costo supera/)).toBeNull();
});

test('we stand first among those who take part, also where we are not among those shown, in any order', async () => {
  const us = edge('us', 'PARTICIPANT', 7);
  const connection = { totalCount: 90, edges: PROJECT.organisationsConnection.edges };
  const organisationsConnection = ({ where }: { where?: object | null }) =>
    where ? { totalCount: 1, edges: [us] } : connection;
  const asked = answerWith({
    graph: { home: { id: 'us', name: 'Us', nameIt: null } },
    project: { ...PROJECT, organisationsConnection },
  });
  const { user } = await show(<Route path="/project/:id" component={ProjectPage} />, { address: '/project/cordis:1' });
  await screen.findByText('you');
  const [, first] = within(screen.getByRole('table')).getAllByRole('row');
  expect(first?.textContent).toBe('name of us you  Keepparticipant€7');
  await user.click(screen.getByRole('button', { name: /Order/ }));
  await user.click(await screen.findByRole('option', { name: 'by amount' }));
  expect(location.search).toBe('?order=grant');
  const sorts = () =>
    asked.filter(({ query }) => query.includes('query ProjectPage')).map(({ variables }) => variables);
  await waitFor(() =>
    expect(sorts().at(-1)).toMatchObject({ sort: [{ edge: { grant: 'DESC' } }, { node: { displayName: 'ASC' } }] }),
  );
});

test('money from outside the programme names who gives it', async () => {
  const funder = { node: { id: 'tls:rt', name: 'Regione Toscana' }, properties: { id: 'f', amount: null } };
  await showProject({ fundersConnection: { edges: [funder] } });
  expect(await fact('Money from outside the programme')).toBe('Regione Toscana not known');
});

test('a project goes by its acronym, else by its title in the language of the reader, else by its id', async () => {
  await showProject({}, 'it');
  await screen.findByRole('heading', { level: 1, name: 'ArTCell' });
  screen.getByText('Cellule T artificiali');
  await showProject({ acronym: null }, 'it');
  await screen.findByRole('heading', { level: 1, name: 'Cellule T artificiali' });
  await showProject({ acronym: null, title: null, titleIt: null });
  await screen.findByRole('heading', { level: 1, name: 'cordis:1' });
});

test('a project that is not there is said to be so', async () => {
  await showProject(null);
  expect(screen.getByText(/Nothing here has the identifier cordis:1/)).toBeTruthy();
});

test('a source leads to the page of the project, of the sources and of each value', async () => {
  const source = { id: 'source:1', title: 'All of them', publisher: 'CORDIS', url: 'https://example.org/all.zip' };
  const page = 'https://cordis.europa.eu/project/id/42';
  const sourcesConnection = { edges: [{ node: { id: source.id }, properties: { url: page } }] };
  const statement = { id: '1', predicate: 'title', value: 'T', note: null, approximate: false, shown: true, source };
  const { user } = await showProject({ sources: [source], sourcesConnection, statements: [statement] });
  await user.click(await screen.findByRole('button', { name: /as its source gives it/ }));
  const addresses: (string | null)[] = [];
  for (const button of screen.getAllByRole('button', { name: '1 source' })) {
    await user.click(button);
    addresses.push(screen.getByRole('link', { name: 'CORDIS: All of them' }).getAttribute('href'));
    await user.keyboard('{Escape}');
  }
  expect(addresses).toEqual([page, page]);
});
