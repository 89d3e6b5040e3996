import { cleanup, screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { EmbeddedWays } from './EmbeddedWays.tsx';

const named = (id: string) => ({ __typename: 'Organisation', id, name: `name of ${id}` });
const source = (id: string, publisher: string, licence: string | null) => ({ id, title: null, publisher, licence });
const shared = (acronym: string, running: boolean, sources: object[]) => ({
  ...{ kind: 'PROJECT', organisationCount: 4, organisationCountEstimated: false, sources, running },
  ...{ startDate: '2024-01-01', endDate: '2029-01-31' },
  project: { id: acronym, acronym, title: acronym, sourcesConnection: { edges: [] } },
});
const tie = (...collaborations: object[]) => ({
  strength: 0.5,
  collaborationCount: collaborations.length,
  projectCount: collaborations.length,
  collaborations,
});
const way = (id: string, score: number) => ({
  ...{ id, score, organisations: ['pic:1', id, 'pic:2'].map(named), weakestTie: { a: named(id) }, explanation: '' },
  ties: [
    tie(shared('ArTCell', true, [source('s:web', 'A newspaper', null)])),
    tie(shared('EP', false, [source('s:c', 'CORDIS', 'CC BY 4.0')])),
  ],
});
const HOME = named('pic:home');
const ROOT = {
  graph: { loadedAt: '2026-11-23T09:30:00Z', home: HOME },
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => (id === 'pic:none' ? null : named(id))),
  partnershipPaths: { paths: [way('a', 0.2), way('b', 0.4)], report: { note: null } },
};
const embed = (search: string, language: 'en' | 'it' = 'en') =>
  show(<EmbeddedWays />, { address: `/embed/ways${search}`, language });
const box = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name });
const all = () => screen.getByRole('main').textContent;

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

test('the best ways stand in a line each, with the answer, the sources and the day, and one link to a tab of its own', async () => {
  const asked = answerWith(ROOT);
  await embed('?from=pic:1&to=pic:2');
  await screen.findByText(/^Ask/);
  expect(all()).toContain('Ask name of b. name of pic:1 and name of b are together in ArTCell until January 2029');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 name of b running ArTCell → ended EP 1 introducer  good 40',
    '2 name of a running ArTCell → ended EP 1 introducer  fair 20',
  ]);
  screen.getByText('Sources: CORDIS (CC BY 4.0), A newspaper.');
  screen.getByText('Data loaded on 23 November 2026.');
  expect([box('Starting from').value, box('Organisation to reach').value]).toEqual(['name of pic:1', 'name of pic:2']);
  const links = within(screen.getByRole('main')).getAllByRole('link');
  const attributes = ['href', 'target', 'rel'].map((name) => links.map((link) => link.getAttribute(name)));
  expect(attributes).toEqual([['/?to=pic:2&from=pic:1&lang=en'], ['_blank'], ['noopener']]);
  expect(asked.find(({ query }) => query.includes('partnershipPaths'))?.variables).toEqual({
    ...{ from: ['pic:1'], to: 'pic:2', language: 'EN' },
  });
});

test('without a start it is home, and whom one picks stands in the address, with no step back', async () => {
  answerWith({
    ...ROOT,
    search: { hits: [{ resemblance: false, organisation: { ...named('pic:2'), shortName: null, country: null } }] },
  });
  const { user } = await embed('?theme=dark');
  await vi.waitFor(() => expect(box('Starting from').value).toBe('name of pic:home'));
  expect(screen.getByRole('link').getAttribute('href')).toBe('/?lang=en');
  const before = history.length;
  await user.type(box('Organisation to reach'), 'name');
  await user.click(await screen.findByRole('option', { name: 'name of pic:2' }));
  await screen.findByText(/^Ask/);
  expect([location.search, history.length]).toEqual(['?theme=dark&to=pic%3A2', before]);
  // While the list of names is open all else is hidden.
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/?to=pic:2&lang=en');
});

test('a start without an aim is kept on the way to the pages, one that nothing has is not', async () => {
  answerWith(ROOT);
  await embed('?from=pic:1');
  await vi.waitFor(() => expect(box('Starting from').value).toBe('name of pic:1'));
  expect(screen.getByRole('link').getAttribute('href')).toBe('/?from=pic:1&lang=en');
  cleanup();
  await embed('?from=pic:none', 'it');
  await screen.findByRole('alert');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/?lang=it');
});

test('an id that nothing has is said with its value and what would be right', async () => {
  const partnershipPaths = () => {
    throw new GraphQLError('None.', { extensions: { code: 'NOT_FOUND' } });
  };
  answerWith({ ...ROOT, partnershipPaths });
  await embed('?from=pic:none&to=pic:2');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/“pic:none”.* an id such as “pic:998436424” is wanted/);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  answerWith({ ...ROOT, nodes: () => [{ __typename: 'Project', id: 'cordis:1' }] });
  await embed('?from=cordis:1');
  expect((await screen.findByRole('alert')).textContent).toContain('There is no organisation “cordis:1” here.');
});

test('where there is no way that is said with the reason', async () => {
  answerWith({ ...ROOT, partnershipPaths: { paths: [], report: { note: 'Nobody shares anything.' } } });
  await embed('?from=pic:1&to=pic:2');
  expect((await screen.findByText('No way.')).parentElement?.textContent).toBe('No way. Nobody shares anything.');
});

test('a lost connection is said; what is refused too', async () => {
  loseConnection();
  await embed('?from=pic:1&to=pic:2');
  await screen.findAllByText(/^The data cannot be reached at the moment/);
  const refuse = () => {
    throw new GraphQLError('The same.', { extensions: { code: 'BAD_USER_INPUT' } });
  };
  answerWith({ ...ROOT, partnershipPaths: refuse });
  await embed('?from=pic:1&to=pic:1');
  await screen.findByRole('heading', { name: 'This cannot be asked' });
});

test('a theme that is given holds whatever the visitor’s system prefers, one that is none is left alone', async () => {
  const style = document.createElement('style');
  style.textContent = '@media (prefers-color-scheme: dark) { p { color: red } } @media print { p { color: blue } }';
  document.head.append(style);
  answerWith(ROOT);
  const media = () => [...style.sheet!.cssRules].map((rule) => (rule as CSSMediaRule).media.mediaText);
  await embed('?theme=pink');
  expect([media()[0], document.documentElement.style.colorScheme]).toEqual(['(prefers-color-scheme: dark)', '']);
  await embed('?theme=dark');
  expect([media(), document.documentElement.style.colorScheme]).toEqual([['all', 'print'], 'dark']);
  style.remove();
});
