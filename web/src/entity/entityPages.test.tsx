import { GraphQLError } from 'graphql';
import { screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { ClusterPage } from './ClusterPage.tsx';
import { CountryPage } from './CountryPage.tsx';
import { FieldPage } from './FieldPage.tsx';
import { FunderPage } from './FunderPage.tsx';
import { RegionPage } from './RegionPage.tsx';
import { ProgrammePage } from './ProgrammePage.tsx';

const TOTALS = { projectCount: 2, organisationCount: null, funding: null, fundingUnknownCount: 4, sources: [] };
const GIVEN = {
  fundedProjectCount: 2,
  fundedOrganisationCount: null,
  fundingGiven: 9,
  fundingGivenUnknownCount: 0,
  sources: [],
};

async function showPage(Page: ComponentType, id: string, root: object, language: 'en' | 'it' = 'en') {
  const asked = answerWith({ whoFundsWhat: { rows: [], rowCount: 0, coverage: [] }, statements: [], ...root });
  await show(<Route path="/thing/:id" component={Page} />, { address: `/thing/${encodeURIComponent(id)}`, language });
  return asked;
}

async function fact(name: string): Promise<string | null | undefined> {
  return (await screen.findByText(name, { selector: 'dt' })).nextElementSibling?.textContent;
}

test('a cluster names who manages it and its members, and a role that no source gives as not known', async () => {
  const member = (id: string, role: string | null, since: string | null, until: string | null = null) => ({
    node: { id, name: `name of ${id}` },
    properties: { id: `e${id}`, role, since, until },
  });
  const edges = [member('pic:1', 'MANAGER', '2012-01-01'), member('pic:2', null, null)];
  const managers = [member('pic:3', 'MANAGER', null, '2011-12-31'), edges[0]];
  const cluster = {
    ...TOTALS,
    id: 'cluster:a',
    name: 'ALISEI',
    kind: 'NETWORK',
    funders: [],
    statements: [],
    organisationsConnection: ({ where }: { where?: object }) =>
      where ? { edges: managers } : { totalCount: 60, edges },
  };
  await showPage(ClusterPage, 'cluster:a', { clusters: [cluster] });
  const members = await screen.findByRole('region', { name: 'Manager and members' });
  expect(
    within(members)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['name of pic:1manager · since 2012  Keep', 'name of pic:2role not known  Keep']);
  within(members).getByText('2 of 60 shown.');
  expect(await fact('Kind')).toBe('Network');
  expect(await fact('Managed by')).toBe('name of pic:1');
  expect(await fact('Organisations in them')).toBe('not known');
  expect(await fact('They receive, in all their projects, whatever they are about')).toBe('not known');
  expect(screen.getByRole('link', { name: 'Find a way from its members' }).getAttribute('href')).toBe(
    '/?cluster=cluster:a',
  );
});

test.each([
  ['en', '190; 188 of them are not on record here', 'They receive, in all their'],
  ['it', '190; di 188 di loro qui non c’è traccia', 'Ricevono, in tutti i loro'],
] as const)(
  'a cluster says in %s how many members are not on record, and which money is meant',
  async (language, members, money) => {
    const member = (id: string, until: string | null) => ({
      node: { id, name: id },
      properties: { id: `${id}-${until}`, role: 'MEMBER', since: null, until },
    });
    const edges = [member('a', null), member('a', '2999-01-01'), member('b', null), member('gone', '2011-12-31')];
    const organisationsConnection = { totalCount: 4, edges };
    const own = {
      id: 'cluster:a',
      name: 'ALISEI',
      kind: 'NETWORK',
      funders: [],
      statements: [],
      statedOrganisationCount: 190,
    };
    await showPage(ClusterPage, 'cluster:a', { clusters: [{ ...TOTALS, ...own, organisationsConnection }] }, language);
    await screen.findByText(members);
    screen.getByText((text, one) => one?.tagName === 'DT' && text.startsWith(money));
  },
);

test('a country’s money is asked for by its code', async () => {
  const country = {
    ...TOTALS,
    id: 'country:DE',
    code: 'DE',
    name: 'Germany',
    nameIt: 'Germania',
    organisationsConnection: { totalCount: 1_500 },
  };
  const asked = await showPage(CountryPage, 'country:DE', { countries: [country] }, 'it');
  await screen.findByRole('heading', { level: 1, name: 'Germania' });
  const links = ['2', '1.500'].map((name) => screen.getByRole('link', { name }).getAttribute('href'));
  expect(links).toEqual(['/projects?country=DE&participating=true', '/organisations?country=DE']);
  await expect.poll(() => asked.filter(({ query }) => query.includes('query MoneyBy')).length).toBe(5);
  const wheres = asked.filter(({ query }) => query.includes('query MoneyBy')).map(({ variables }) => variables.where);
  expect(wheres.every((where) => JSON.stringify(where) === '{"countries":["DE"]}')).toBe(true);
  const byMoney = screen.getByRole('link', { name: 'Tutte come elenco, prima chi riceve di più' });
  expect(byMoney.getAttribute('href')).toBe('/organisations?country=DE&participating=true');
});

test('a region stands in its tree, and says how much of its money stands on doubt', async () => {
  const region = {
    ...TOTALS,
    id: 'region:ITI1',
    code: 'ITI1',
    name: 'Toscana',
    aliases: ['Tuscany', 'Toskana'],
    doubtedOrganisationCount: 2,
    doubtedFunding: 3_000,
    organisationsConnection: { totalCount: 1_500 },
    partOf: { id: 'region:ITI', name: 'Centro' },
    country: { id: 'country:IT', name: 'Italy', nameIt: 'Italia' },
    children: [{ id: 'region:ITI14', name: 'Firenze' }],
  };
  const asked = await showPage(RegionPage, 'region:ITI1', { regions: [region] });
  await screen.findByRole('heading', { level: 1, name: 'Toscana' });
  expect(await fact('Organisations whose region is doubted')).toBe('2');
  expect(await fact('Also called')).toBe('Tuscany, Toskana');
  for (const [name, address] of [
    ['Centro', '/region/region:ITI'],
    ['Italy', '/country/country:IT'],
    ['Firenze', '/region/region:ITI14'],
  ] as const)
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(address);
  await expect.poll(() => asked.filter(({ query }) => query.includes('query MoneyBy')).length).toBe(5);
  const wheres = asked.filter(({ query }) => query.includes('query MoneyBy')).map(({ variables }) => variables.where);
  expect(wheres.every((where) => JSON.stringify(where) === '{"regions":["ITI1"]}')).toBe(true);
});

test('a field stands in its tree', async () => {
  const field = {
    ...TOTALS,
    id: 'field:/21/31',
    code: '/21/31',
    title: 'oncology',
    narrowerThan: { id: 'field:/21', title: 'medicine' },
    narrower: [],
  };
  await showPage(FieldPage, 'field:/21/31', { fields: [field] });
  await screen.findByRole('heading', { level: 1, name: 'oncology' });
  expect((await screen.findByRole('link', { name: 'medicine' })).getAttribute('href')).toBe('/field/field:%2F21');
  expect(screen.queryByText('Narrower fields')).toBeNull();
});

test('a funder says what it runs and pays, an unknown amount as unknown', async () => {
  const agreement = {
    node: { id: 'agreement:1', title: 'A treaty', titleIt: null },
    properties: { id: 'a', amount: null, startDate: '2020-01-01', endDate: null },
  };
  const funder = {
    ...GIVEN,
    id: 'tls:rt',
    name: 'Region',
    programmes: [{ id: 'programme:1', code: 'P1', title: null, titleIt: null }],
    fundedClusters: [],
    fundedAgreementsConnection: { edges: [agreement] },
  };
  await showPage(FunderPage, 'tls:rt', { funders: [funder] });
  expect(await fact('Gives')).toBe('€9');
  expect(await fact('Runs')).toBe('P1');
  expect(await fact('Pays for agreements')).toBe('A treaty since 2020 · not known');
  expect(screen.getByRole('link', { name: 'A treaty' }).getAttribute('href')).toBe('/agreement/agreement:1');
  await showPage(FunderPage, 'tls:rt', { funders: [{ ...funder, fundedAgreementsConnection: { edges: [] } }] });
  await screen.findByText('Gives');
  expect(screen.queryByText('Pays for agreements')).toBeNull();
});

test('a programme goes by its code where it has no title, and lists its calls', async () => {
  const programme = {
    ...TOTALS,
    id: 'programme:H',
    code: 'H',
    title: null,
    partOf: null,
    parts: [],
    funders: [],
    statements: [],
    callsConnection: { totalCount: 1, edges: [{ node: { id: 'call:1', code: 'CALL-1', title: 'A call' } }] },
  };
  await showPage(ProgrammePage, 'programme:H', { programmes: [programme] });
  await screen.findByRole('heading', { level: 1, name: 'H' });
  const calls = screen.getByRole('region', { name: 'Calls and topics' });
  expect(within(calls).getByRole('listitem').textContent).toBe('CALL-1A call');
});

test('what is not in the network is said not to be', async () => {
  const refuse = () => {
    throw new GraphQLError('No such id.', { extensions: { code: 'NOT_FOUND' } });
  };
  await showPage(ClusterPage, 'cluster:x', { clusters: refuse });
  await screen.findByRole('heading', { level: 1, name: 'This is not in the network' });
  expect(screen.queryByRole('alert')).toBeNull();
});
