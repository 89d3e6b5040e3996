import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Apart, underWhich } from './Apart.tsx';
import { DEFAULT_QUESTION } from './WayQuestion.ts';

const ITALY = { country: { id: 'country:IT' } };
const organisation = (id: string, part: object = {}) => ({
  ...{ __typename: 'Organisation', id, name: id.toUpperCase(), nameIt: null, displayCity: null, country: null },
  ...{ region: null, partOf: null, founders: [], successors: [], funders: [], ...part },
});
const named = (id: string) => ({ id, name: id.toUpperCase() });

async function textOf(a: object, b: object, language: 'en' | 'it' = 'en') {
  const asked = answerWith({ nodes: [a, b] });
  await show(<Apart between={['tls', 'x']} />, { language });
  const { textContent } = await screen.findByText(/TLS/);
  return { text: textContent, asked };
}

test('two that share nothing are said to, and nothing else where nothing else is on record', async () => {
  const { text, asked } = await textOf(organisation('tls'), organisation('x'));
  expect(text).toBe('No shared project, agreement or membership is on record between TLS and X. ');
  expect(asked[0]?.variables).toEqual({ ids: ['tls', 'x'] });
});

test('who founded, and where both are, is told beside it', async () => {
  const tls = organisation('tls', { ...ITALY, displayCity: 'Siena', founders: [named('x'), named('y')] });
  const { text } = await textOf(tls, organisation('x', { ...ITALY, displayCity: 'SIENA' }));
  expect(text).toMatch(/ What is on record: X is one of the founders of TLS; both are in Siena\.$/);
  expect((await textOf(tls, organisation('x'), 'it')).text).toMatch(/ Che cosa risulta: X è tra i fondatori di TLS\.$/);
});

test('a founder, a parent and a region in common are told; a city of another country is none', async () => {
  const region = { id: 'region:ITI1', name: 'Toscana' };
  const one = { ...ITALY, region, founders: [named('y')], partOf: named('p') };
  const { text } = await textOf(organisation('tls', one), organisation('x', one));
  expect(text).toMatch(/: both were founded by Y; both are part of P; both are in the region Toscana\.$/);
  const abroad = organisation('x', { displayCity: 'Siena', country: { id: 'country:FR' } });
  expect((await textOf(organisation('tls', { ...ITALY, displayCity: 'Siena' }), abroad)).text).not.toMatch(/both/);
});

test('what one is to the other is told in its direction', async () => {
  const { text } = await textOf(
    organisation('tls', { partOf: named('x'), funders: [{ ...named('x') }] }),
    organisation('x', { successors: [named('tls')] }),
  );
  expect(text).toMatch(/: TLS is part of X; X became TLS; X gives money to TLS\.$/);
});

test('the sentence names the condition that the question sets', async () => {
  expect(underWhich(DEFAULT_QUESTION)).toBe('all');
  expect(underWhich({ ...DEFAULT_QUESTION, avoid: ['y'], maxTies: 2, kinds: ['COMPANY'] })).toBe('all');
  expect(underWhich({ ...DEFAULT_QUESTION, runningOnly: true })).toBe('running');
  for (const part of [{ inField: true }, { asOf: '2020-01-01' }, { work: ['PROJECT'] as const }, { without: ['p'] }])
    expect(underWhich({ ...DEFAULT_QUESTION, runningOnly: true, ...part })).toBe('narrowed');
  answerWith({ nodes: [organisation('tls'), organisation('x')] });
  await show(<Apart between={['tls', 'x']} under="running" />);
  await screen.findByText(
    /^No shared project, agreement or membership that is running now is on record between TLS and X/,
  );
});
