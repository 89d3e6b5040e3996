import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { FindAWayPage } from './FindAWayPage.tsx';

vi.mock('./WaysGraph.tsx', () => ({ WaysGraph: () => null }));

const ROOT = {
  graph: { organisationCount: 3, projectCount: 2, tieCount: 1, home: { id: 'pic:998436424', name: 'TLS' } },
  clusters: [{ id: 'cluster:a', name: 'A', organisations: [{ id: 'pic:1' }, { id: 'pic:2' }] }],
  countries: [{ code: 'IT', name: 'Italy', nameIt: 'Italia' }],
  partnerSuggestions: { suggestions: [] },
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Organisation', id, name: `name of ${id}` })),
  partnershipPaths: {
    paths: [],
    report: { asOf: '2026-01-31', complete: true, note: 'None.', remedies: [], remediesTogether: false },
  },
};

test('before anyone is chosen the page says how it works', async () => {
  answerWith(ROOT);
  await show(<FindAWayPage />);
  await screen.findByText(/holds 3 organisations, 2 projects and 1 ties/);
  expect(screen.queryByText('Introducers at most')).toBeNull();
});

test('whom to reach is named in the box, the heading and the tab', async () => {
  answerWith(ROOT);
  await show(<FindAWayPage />, { address: '/?to=pic:9' });
  await screen.findByRole('heading', { name: 'Ways to name of pic:9' });
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Organisation to reach' }).value).toBe('name of pic:9');
  expect(document.title).toBe('Ways to name of pic:9 · Life-sciences network');
});

test('from a cluster the ways start from all its members but the one to reach', async () => {
  const asked = answerWith(ROOT);
  await show(<FindAWayPage />, { address: '/?to=pic:2&cluster=cluster:a', language: 'it' });
  await screen.findByText('None.');
  const ways = asked.filter(({ query }) => query.includes('query Ways')).map(({ variables }) => variables);
  expect(ways).toEqual([
    {
      to: 'pic:2',
      from: ['pic:1'],
      first: 5,
      maxTies: 4,
      alternatives: 'RANKED',
      hubs: 'DAMPEN',
      collaborations: { runningOnly: false },
      language: 'IT',
    },
  ]);
});

test.each([
  ['/?to=pic:9&public=no', 'funders'],
  ['/?to=pic:9&cluster=cluster:b', 'clusters'],
])('where what a question names cannot be had, the page says so and asks again: %s', async (address, field) => {
  const refuse = ({ where }: { where?: unknown }) => {
    if (field === 'clusters' && where === undefined) return ROOT.clusters;
    throw new GraphQLError('Not now.');
  };
  answerWith({ ...ROOT, [field]: refuse });
  const { user } = await show(<FindAWayPage />, { address });
  const again = await screen.findByRole('button', { name: 'Try again' });
  answerWith({ ...ROOT, funders: [], clusters: [{ ...ROOT.clusters[0], id: 'cluster:b' }] });
  await user.click(again);
  await screen.findByText('None.');
});

test.each([
  ['is not there', []],
  ['has no members', [{ id: 'cluster:none', name: 'None', organisations: [] }]],
])('a cluster of the address that %s is said not to be in the network', async (_what, clusters) => {
  answerWith({ ...ROOT, clusters });
  await show(<FindAWayPage />, { address: '/?to=pic:9&cluster=cluster:none' });
  await screen.findByRole('heading', { name: 'That is not in the network' });
});

test('home is not avoided for funding where the ways start there', async () => {
  const asked = answerWith({ ...ROOT, funders: [{ id: 'pic:998436424' }, { id: 'pic:5' }] });
  await show(<FindAWayPage />, { address: '/?to=pic:9&public=no' });
  await screen.findByText('None.');
  expect(asked.find(({ query }) => query.includes('query Ways'))?.variables['avoid']).toEqual(['pic:5']);
});

test('conditions that an address brings along are shown before anybody is chosen', async () => {
  answerWith(ROOT);
  await show(<FindAWayPage />, { address: '/?avoid=pic:2' });
  await screen.findByRole('button', { name: /^Remove name of pic:2/ });
});
