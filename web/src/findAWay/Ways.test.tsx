import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Ways } from './Ways.tsx';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

// WebGL, which the graph is drawn with, is not ours and not here.
vi.mock('./WaysGraph.tsx', () => ({ WaysGraph: ({ lit }: { lit: number }) => <p>{`graph, ${lit} lit`}</p> }));

const named = (id: string) => ({ id, name: id.toUpperCase() });
const way = (id: string) => ({
  id,
  score: 0.2,
  organisations: [named('tls'), named(id), named('inca')],
  ties: [
    { strength: 0.5, collaborationCount: 0, projectCount: 0, collaborations: [] },
    { strength: 0.4, collaborationCount: 0, projectCount: 0, collaborations: [] },
  ],
  weakestTie: { a: named(id) },
  explanation: ({ language }: { language: string }) => `${language}: ${id} could introduce them.`,
});
const KNOWN = { meant: { members: null, funders: null, home: null }, error: null, refetch: () => undefined };
const REPORT = { asOf: '2026-01-31', complete: true, note: null, remedies: [], remediesTogether: false };

async function showWays(answer: object, part: Partial<WayQuestion> = {}, language: 'en' | 'it' = 'en', root = {}) {
  const asked = answerWith({ partnershipPaths: answer, ...root });
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, to: 'inca', ...part };
  const element = <Ways question={question} onChange={onChange} known={KNOWN} name="INCa" home="tls" />;
  const { user } = await show(element, { language });
  return { user, onChange, asked };
}

const throughs = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.slice(0, 3));

test('the ways are counted and dated, all closed, and the first is marked', async () => {
  await showWays({ paths: [way('a'), way('b')], report: REPORT });
  await screen.findByRole('heading', { name: 'Ways to INCa' });
  screen.getByText('2 ways, best first. As of 31 January 2026.');
  expect(throughs()).toEqual(['1 A', '2 B']);
  await screen.findByText('graph, 0 lit');
  expect(screen.queryByRole('button', { expanded: true })).toBeNull();
});

test('how near they are by all ways together is told behind the ways, and on demand what that says', async () => {
  const { user } = await showWays({ paths: [way('a')], nearness: 0.554, report: REPORT }, {}, 'it');
  const meter = await screen.findByRole('meter', { name: 'Tutti i percorsi insieme:' });
  expect(meter.getAttribute('aria-valuetext')).toBe('vicini, 55 su 100');
  await user.click(screen.getByRole('button', { name: 'Che cosa dice questo?' }));
  expect(screen.getByText(/^Conta ogni percorso/).closest('[hidden]')).toBeNull();
});

test('of ways through some alone it is not told how near all together are', async () => {
  await showWays({ paths: [way('a')], nearness: 0.554, report: REPORT }, { only: ['pic:7'] });
  await screen.findByText(/^Ask/);
  expect(screen.queryByRole('meter')).toBeNull();
});

test('where it is not known how near they are nothing is said of it', async () => {
  await showWays({ paths: [way('a')], nearness: null, report: REPORT });
  await screen.findByText(/^Ask/);
  expect(screen.queryByRole('meter')).toBeNull();
});

test('what the own field is taken to be is said where only work in it counts', async () => {
  const workArea = { fields: [{ title: 'oncology', titleIt: 'oncologia' }], programmes: [] };
  const answer = { paths: [way('a')], report: { ...REPORT, workArea } };
  const known = { ...KNOWN, meant: { ...KNOWN.meant, home: 'tls' } };
  const asked = answerWith({ partnershipPaths: answer });
  const question = { ...DEFAULT_QUESTION, to: 'inca', inField: true };
  await show(<Ways {...{ question, known, name: 'INCa', home: 'tls' }} onChange={vi.fn()} />, { language: 'it' });
  await screen.findByText('Il vostro campo, secondo i vostri progetti: oncologia.');
  expect(asked[0]?.variables).toMatchObject({ collaborations: { inFieldOf: ['tls'] } });
});

test('who is known already is said first, however weak the tie', async () => {
  const direct = {
    ...{ ...way('d'), score: 0.04, organisations: [named('tls'), named('inca')] },
    ties: [{ strength: 0.04, collaborationCount: 0, projectCount: 0, collaborations: [] }],
  };
  const answer = ({ maxTies }: { maxTies: number }) => ({
    paths: maxTies === 1 ? [direct] : [way('a')],
    report: REPORT,
  });
  await showWays(answer);
  const known = (await screen.findByText('You know INCA already.')).parentElement!;
  expect(known.textContent).toMatch(/The tie is weaker than the way below\.$/);
  const letter = within(known).getByRole('link', { name: 'Write to INCA' });
  expect(letter.getAttribute('href')).toBe('/letter?to=inca&steps=1&path=d');
  screen.getByText(/^Ask/);
});

test('of ways that are equally strong the one with fewer to ask comes first', async () => {
  const longer = { ...way('a'), score: 0.2001, organisations: ['tls', 'a', 'c', 'inca'].map(named) };
  await showWays({ paths: [longer, way('b')], report: REPORT });
  await screen.findByText(/^Ask/);
  expect(throughs()).toEqual(['1 B', '2 A']);
});

test('a way is opened without a step back, and a go-between is avoided besides those avoided already', async () => {
  const { user, onChange } = await showWays({ paths: [way('a'), way('b')], report: REPORT }, { avoid: ['x'], way: 2 });
  await user.click(await screen.findByRole('button', { expanded: true }));
  await user.click(screen.getByRole('button', { name: /^1 A/ }));
  await user.click(screen.getByRole('button', { name: 'Not through B' }));
  expect(onChange.mock.calls).toEqual([[{ way: null }, true], [{ way: 1 }, true], [{ avoid: ['x', 'b'] }]]);
});

test('that the two share nothing is said above the ways through others, unless they do or there are several starts', async () => {
  const bare = {
    displayCity: null,
    country: null,
    region: null,
    partOf: null,
    founders: [],
    successors: [],
    funders: [],
  };
  const nodes = ({ ids }: { ids: string[] }) =>
    ids.map((id) => ({ __typename: 'Organisation', ...named(id), ...bare }));
  const none = ({ maxTies }: { maxTies: number }) => ({ paths: maxTies === 1 ? [] : [way('a')], report: REPORT });
  await showWays(none, { runningOnly: true }, 'en', { nodes });
  await screen.findByText(/that is running now is on record between TLS and INCA\.$/);
  await showWays({ paths: [way('a')], report: REPORT }, {}, 'en', { nodes });
  await screen.findByText(/^Ask/);
  const { asked } = await showWays(none, { from: ['b', 'c'] }, 'en', { nodes });
  await screen.findByText(/^Ask/);
  expect(asked.some(({ query }) => query.includes('query Apart'))).toBe(false);
});

test('what all ways rest on is said once, and the ways without it are one press away', async () => {
  const over = (id: string) => ({
    ...{ kind: 'PROJECT', organisationCount: 5, organisationCountEstimated: false, aRole: null, bRole: null },
    ...{ startDate: null, endDate: null, running: true, cluster: null, agreement: null, sources: [] },
    project: { id, acronym: id.toUpperCase(), title: null, titleIt: null, sourcesConnection: { edges: [] } },
  });
  const told = (id: string, ...works: string[][]) => ({
    ...way(id),
    ties: works.map((all) => ({
      strength: 0.5,
      collaborationCount: all.length,
      projectCount: all.length,
      collaborations: all.map(over),
    })),
  });
  const begin = { paths: [told('a', ['x', 'artcell'], ['y']), told('b', ['artcell'], ['z'])], report: REPORT };
  const { user, onChange } = await showWays(begin, { without: ['w'] });
  await user.click(await screen.findByRole('button', { name: 'Ways without ARTCELL' }));
  screen.getByText('All of these ways begin in ARTCELL.');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ without: ['w', 'artcell'] });
  const within = { paths: [told('a', ['x'], ['x']), told('b', ['x'], ['x', 'y'])], report: REPORT };
  await showWays(within, {}, 'it');
  await screen.findByText('Tutti questi percorsi restano dentro X.');
  await showWays({ paths: [told('a', ['x'], ['y'])], report: REPORT });
  await screen.findByText(/^Ask/);
  expect(screen.queryByRole('button', { name: /^Ways without/ })).toBeNull();
});

test('a way that is no longer there opens the last', async () => {
  await showWays({ paths: [way('a'), way('b')], report: REPORT }, { way: 9 }, 'it');
  expect((await screen.findByRole('button', { expanded: true })).textContent).toMatch(/^2 B/);
});

test('whoever says no is avoided besides those avoided already, and more ways are shown', async () => {
  const { user, onChange } = await showWays(
    { paths: ['a', 'b', 'c', 'd', 'e'].map(way), report: REPORT },
    { avoid: ['x'] },
  );
  await screen.findByText(/^A says no\?/);
  await user.click(screen.getByRole('button', { name: 'Ways that do not lead through A' }));
  await user.click(screen.getByRole('button', { name: 'Show ten' }));
  expect(onChange.mock.calls).toEqual([[{ avoid: ['x', 'a'] }], [{ shown: 10 }]]);
});

test('where the search was cut short the page says so', async () => {
  await showWays({ paths: [way('a')], report: { ...REPORT, complete: false, note: 'A note.' } });
  await screen.findByText(/^The search was cut short/);
  screen.getByText('A note.');
  screen.getByText('One way. As of 31 January 2026.');
});

test('where there is no way the page says why, and offers no file', async () => {
  const report = { ...REPORT, note: 'Nobody shares anything.', remedies: ['LONGER'] };
  const { user, onChange } = await showWays({ paths: [], report });
  await screen.findByText('Nobody shares anything.');
  screen.getByText('No way. As of 31 January 2026.');
  expect(screen.queryByText('Save this as')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Allow up to five introducers' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ maxTies: 6 });
});

test('a refusal is said in the words of the page', async () => {
  const refuse = () => {
    throw new GraphQLError('No such id.', { extensions: { code: 'NOT_FOUND' } });
  };
  answerWith({ partnershipPaths: refuse });
  await show(
    <Ways question={{ ...DEFAULT_QUESTION, to: 'x' }} onChange={vi.fn()} known={KNOWN} name="x" home={null} />,
  );
  await screen.findByRole('heading', { name: 'That is not in the network' });
});
