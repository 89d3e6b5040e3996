import { screen } from '@testing-library/react';
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
    { strength: 0.5, collaborationCount: 0, collaborations: [] },
    { strength: 0.4, collaborationCount: 0, collaborations: [] },
  ],
  weakestTie: { a: named(id) },
  explanation: ({ language }: { language: string }) => `${language}: ${id} could introduce them.`,
});
const REPORT = { asOf: '2026-01-31', complete: true, note: null, remedies: [], remediesTogether: false };

async function showWays(answer: object, part: Partial<WayQuestion> = {}, language: 'en' | 'it' = 'en') {
  const asked = answerWith({ partnershipPaths: answer });
  const onChange = vi.fn();
  const question = { ...DEFAULT_QUESTION, to: 'inca', ...part };
  const element = <Ways question={question} onChange={onChange} members={[]} name="INCa" />;
  const { user } = await show(element, { language });
  return { user, onChange, asked };
}

test('the ways are counted and dated, and the first is lit', async () => {
  await showWays({ paths: [way('a'), way('b')], report: REPORT });
  await screen.findByRole('heading', { name: 'Ways to INCa' });
  screen.getByText('2 ways, best first. As of 31 January 2026.');
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['1 Through A', '2 Through B']);
  await screen.findByText('graph, 0 lit');
  screen.getByText('EN: a could introduce them.');
});

test('another way is lit without a step back, and a go-between is avoided besides those avoided already', async () => {
  const { user, onChange } = await showWays({ paths: [way('a'), way('b')], report: REPORT }, { avoid: ['x'] });
  await user.click(await screen.findByRole('button', { name: 'Show way 2 in the graph' }));
  await user.click(screen.getByRole('button', { name: 'Avoid B' }));
  expect(onChange.mock.calls).toEqual([[{ way: 2 }, true], [{ avoid: ['x', 'b'] }]]);
});

test('a way that is no longer there lights the last', async () => {
  await showWays({ paths: [way('a'), way('b')], report: REPORT }, { way: 9 }, 'it');
  await screen.findByText('IT: b could introduce them.');
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
  expect(screen.queryByText('Save this as')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Allow up to six steps' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ maxTies: 6 });
});

test('a refusal is said in the words of the page', async () => {
  const refuse = () => {
    throw new GraphQLError('No such id.', { extensions: { code: 'NOT_FOUND' } });
  };
  answerWith({ partnershipPaths: refuse });
  await show(<Ways question={{ ...DEFAULT_QUESTION, to: 'x' }} onChange={vi.fn()} members={[]} name="x" />);
  await screen.findByRole('heading', { name: 'That is not in the network' });
});
