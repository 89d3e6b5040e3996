import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { DoorsPage } from './DoorsPage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const shared = {
  ...{ kind: 'CLUSTER', organisationCount: 20, organisationCountEstimated: false, running: true, sources: [] },
  cluster: { id: 'c', name: 'ALISEI' },
};
const door = (id: string, reaches: number, onlyThrough: number) => ({
  ...{ organisation: named(id), reaches, onlyThrough, examples: [named('goal')] },
  tie: { strength: 0.5, collaborations: [shared] },
});
const REPORT = { asOf: '2026-01-31', note: null, coverage: [] };
const ROOT = {
  bridges: { reached: 31, groupSize: 273, bridges: [door('cnr', 26, 14), door('siena', 9, 1)], report: REPORT },
  countries: [{ code: 'PL', name: 'Poland', nameIt: 'Polonia' }],
  ...{ regions: [], fields: [], clusters: [] },
};

test('the first who opens the door is a sentence, the others a table, with ways through each alone', async () => {
  const asked = answerWith(ROOT);
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  const only = await screen.findByText(/14 only through it/);
  expect(only.textContent).toBe('CNR reaches 26 of 273 organisations, 14 only through it.');
  await screen.findByRole('heading', { name: 'Who opens the door to: Poland' });
  screen.getByText('With all your partners together, and your own ties, you reach 31 of 273.');
  const [, row] = within(screen.getByRole('table'))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(row).toBe('CNR  KeepOpens GOAL2614good, 50 of 100ALISEI');
  const [way] = screen.getAllByRole('link', { name: 'GOAL' });
  expect(way?.getAttribute('href')).toBe('/?to=goal&only=cnr');
  const doors = asked.find(({ query }) => query.includes('query Doors'));
  expect(doors?.variables).toEqual({ to: { countries: ['PL'] }, first: 10, filter: null, language: 'EN' });
});

test('over work in our own field alone, doors are asked for so, and so are the ways through them', async () => {
  const asked = answerWith({
    ...{ ...ROOT, graph: { home: named('tls') } },
    bridges: { ...ROOT.bridges, report: { ...REPORT, workArea: { fields: [{ title: 'oncology' }], programmes: [] } } },
  });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL' });
  await user.click(await screen.findByRole('checkbox', { name: 'Only in our field' }));
  expect(location.search).toBe('?country=PL&in=field');
  await screen.findByText('Our field, by our projects: oncology.');
  const way = () => screen.getAllByRole('link', { name: 'GOAL' })[0]?.getAttribute('href');
  await waitFor(() => expect(way()).toBe('/?to=goal&only=cnr&in=field'));
  expect(asked.at(-1)?.variables).toMatchObject({ filter: { inFieldOf: ['tls'] } });
});

test('over work in the field chosen alone, that field is asked for and said', async () => {
  const asked = answerWith({ ...ROOT, fields: [{ id: 'field:/1', title: 'vaccines', titleIt: 'vaccini' }] });
  await show(<DoorsPage />, { address: '/doors?field=field:/1&in=field' });
  await screen.findByText('Ties and ways count only work in: vaccines.');
  const [way] = await screen.findAllByRole('link', { name: 'GOAL' });
  expect(way?.getAttribute('href')).toBe('/?to=goal&only=cnr&field=field:%2F1');
  expect(asked.some(({ query }) => query.includes('query Home'))).toBe(false);
  const doors = asked.find(({ query }) => query.includes('query Doors'));
  expect(doors?.variables).toMatchObject({ to: { fields: ['field:/1'] }, filter: { fields: ['field:/1'] } });
});

test('where as many are shown as are given, that is said', async () => {
  const bridges = Array.from({ length: 100 }, (_, index) => door(`partner-${index}`, 2, 1));
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, bridges } });
  await show(<DoorsPage />, { address: '/doors?country=PL&first=110' });
  await screen.findByText('The first 100; no more are given.');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('before anybody is meant nothing is asked, and whom one means can be chosen', async () => {
  const asked = answerWith(ROOT);
  const { user } = await show(<DoorsPage />, { address: '/doors' });
  await user.click(await screen.findByRole('checkbox', { name: 'Company' }));
  expect(location.search).toBe('?kind=COMPANY');
  expect(asked[0]?.query).not.toContain('query Doors');
});

test('a condition is taken away by itself, and where nobody reaches the others the reason is said', async () => {
  answerWith({ ...ROOT, bridges: { reached: 0, groupSize: 3, bridges: [], report: { ...REPORT, note: 'Nobody.' } } });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL&id=pic:1', language: 'it' });
  await screen.findByText('Nobody.');
  await user.click(await screen.findByRole('button', { name: /Polonia/ }));
  expect(location.search).toBe('?id=pic:1');
  expect(screen.queryByRole('table')).toBeNull();
});

test.each([
  [1, 0, 'CNR is tied to GOAL, as others of your partners are.'],
  [1, 1, 'CNR is tied to GOAL, and no other of your partners is.'],
  [273, 0, 'CNR reaches 1 of 273 organisations, each of them through others too.'],
])('of a group of %i, %i of them only through the first, a sentence of its own', async (groupSize, only, sentence) => {
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, reached: 1, groupSize, bridges: [door('cnr', 1, only)] } });
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  const one = await screen.findByText('CNR', { selector: 'strong' });
  expect(one.parentElement?.textContent).toBe(sentence);
  expect(screen.queryByText(/^With all your partners/) === null).toBe(groupSize === 1);
});
