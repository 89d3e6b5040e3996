import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { ComparePage } from './ComparePage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const compared = (id: string, funding: number | null) => ({
  organisation: {
    ...named(id),
    kind: 'RESEARCH',
    displayCity: 'Bonn',
    funding,
    fundingUnknownCount: 2,
    ...{ projectCount: 40, coordinatedProjectCount: 1 },
  },
  // Of projects that count alone, which no other page adds up.
  ...{ partnerCount: 900, projectCount: 39, funding: 5, fundingUnknownCount: 1 },
  ...{ runningProjectCount: 4, coordinatedCount: 0, countryCount: 1, ownPartnerCount: 0 },
  ownPartners: [],
});
const WAYS = [
  { score: 0.1204, organisations: ['us', 'x', 'y', 'a'].map(named) },
  { score: 0.12, organisations: ['us', 'ku', 'a'].map(named) },
];
const ROOT = {
  graph: { home: named('us') },
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Organisation', ...named(id) })),
  compareOrganisations: {
    organisations: [compared('a', 1_000_000), compared('us', null)],
    ...{ sharedPartnerCount: 0, sharedPartners: [], sharedProjectCount: 3 },
    sharedProjects: [{ id: 'p', acronym: null, title: 'A long title' }],
  },
  partnershipPaths: ({ maxTies }: { maxTies: number }) => ({
    paths: WAYS.filter(({ organisations }) => maxTies !== 1 || organisations.length === 2),
  }),
};
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map(({ children }) => [...children].map(({ textContent }) => textContent));

test('organisations stand side by side, with the best way to each and what nobody else brings', async () => {
  const asked = answerWith(ROOT);
  await show(<ComparePage />, { address: '/compare?id=a&id=us' });
  await screen.findByText('weak, 12 of 100');
  expect(rows()).toEqual([
    ['', 'ABonn · Research organisation Keep', 'USBonn · Research organisation Keep'],
    ['To you, over all projects', 'weak, 12 of 100Ask KU', 'we'],
    ['Projects', '404 running · 1 coordinated', '404 running · 1 coordinated'],
    ['Partners, also through clusters, as of today', '900in 1 country', '900in 1 country'],
    ['Receives', '€1\u00a0M+ 2 not known', 'not known'],
    ['What nobody else brings', 'No partner that none of the others has', 'No partner that none of the others has'],
  ]);
  screen.getByText('No partner is tied to all of them.');
  expect(screen.getByRole('link', { name: 'A long title' }).getAttribute('href')).toBe('/project/p');
  expect(asked.find(({ query }) => query.includes('query Compare'))?.variables).toEqual({ ids: ['a', 'us'] });
  await vi.waitFor(() => expect(document.title).toMatch(/^Compared: A, US/));
});

test('of one alone nothing is asked; another is chosen, five at most', async () => {
  const asked = answerWith(ROOT);
  await show(<ComparePage />, { address: '/compare?id=a' });
  screen.getByRole('combobox', { name: 'Choose two to five organisations' });
  expect(asked.some(({ query }) => query.includes('query Compare'))).toBe(false);
  const { user } = await show(<ComparePage />, { address: '/compare?id=1&id=2&id=3&id=4&id=5&id=6' });
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.click(await screen.findByRole('button', { name: /^Remove 3/ }));
  expect(location.search).toBe('?id=1&id=2&id=4&id=5');
});

test('common partners beyond the first are a list', async () => {
  const common = { sharedPartnerCount: 42, sharedPartners: ['c', 'd'].map(named) };
  answerWith({ ...ROOT, compareOrganisations: { ...ROOT.compareOrganisations, ...common } });
  await show(<ComparePage />, { address: '/compare?id=a&id=us' });
  const all = await screen.findByRole('link', { name: 'Those who share a project or agreement with each, as a list' });
  expect(all.getAttribute('href')).toBe('/organisations?standing=PARTNER&partnersOf=a&partnersOf=us');
});

test('in Italian one coordinated project is one', async () => {
  answerWith(ROOT);
  await show(<ComparePage />, { address: '/compare?id=a&id=us', language: 'it' });
  expect((await screen.findAllByText(/coordinato$/)).length).toBe(2);
});

test('a tie goes before a stronger way, which stands beside it', async () => {
  const tie = { score: 0.05, organisations: ['us', 'a'].map(named) };
  const paths = ({ maxTies }: { maxTies: number }) => ({ paths: maxTies === 1 ? [tie] : WAYS });
  answerWith({ ...ROOT, partnershipPaths: paths });
  await show(<ComparePage />, { address: '/compare?id=a&id=us' });
  await screen.findByText(/^A stronger way leads through KU/);
  expect(screen.getByRole('meter').textContent).toBe('faint, 5 of 100');
  expect(screen.getByRole('link', { name: 'You know each other already' })).toBeDefined();
});

test('two that share nothing are said to, with the ways between them; of a pair with a tie nothing is said', async () => {
  const bare = {
    displayCity: null,
    country: null,
    region: null,
    partOf: null,
    founders: [],
    successors: [],
    funders: [],
  };
  const paths = ({ from, to }: { from?: string[]; to: string }) => ({
    paths: from?.[0] === 'a' && to === 'us' ? [{ ...WAYS[0], id: 'tie' }] : [],
  });
  const three = { ...ROOT.compareOrganisations, organisations: ['a', 'us', 'z'].map((id) => compared(id, 1)) };
  const nodes = ({ ids }: { ids: string[] }) =>
    ids.map((id) => ({ __typename: 'Organisation', ...named(id), ...bare }));
  answerWith({ ...ROOT, nodes, compareOrganisations: three, partnershipPaths: paths });
  await show(<ComparePage />, { address: '/compare?id=a&id=us&id=z' });
  await screen.findByText(/^No shared project.* between A and Z\.$/);
  await screen.findByText(/^No shared project.* between US and Z\.$/);
  expect(screen.queryByText(/between A and US/)).toBeNull();
  const links = screen.getAllByRole('link', { name: 'Ways between them' }).map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/?to=z&from=a', '/?to=z&from=us']);
});
