import { expect, test } from 'vitest';
import { DEFAULT_QUESTION, readWayQuestion, wayVariables, type WayQuestion, writeWayQuestion } from './WayQuestion.ts';

const EVERYTHING: WayQuestion = {
  to: 'pic:999981731',
  from: ['pic:1', 'tls:a'],
  cluster: 'cluster:alisei',
  avoid: ['tls:regione-toscana'],
  maxTies: 2,
  runningOnly: true,
  asOf: '2026-01-31',
  hubs: 'EXCLUDE',
  countries: ['IT', 'FR'],
  alternatives: true,
  way: 3,
};

test('an address holds the whole question', () => {
  expect(readWayQuestion(writeWayQuestion(EVERYTHING))).toEqual(EVERYTHING);
});

test('an address says only what differs from the default', () => {
  expect(writeWayQuestion(DEFAULT_QUESTION)).toBe('');
  expect(writeWayQuestion({ ...DEFAULT_QUESTION, to: 'pic:999981731' })).toBe('to=pic:999981731');
});

test('what cannot be meant is taken as not said', () => {
  const nonsense = 'steps=9&asOf=2026-02-30&hubs=SOME&way=0&from=&running=perhaps';
  expect(readWayQuestion(nonsense)).toEqual(DEFAULT_QUESTION);
});

test('nothing is asked before someone is chosen, or before the members of the cluster are known', () => {
  expect(wayVariables(DEFAULT_QUESTION, [], 'en')).toBeNull();
  expect(wayVariables(EVERYTHING, [], 'en')).toBeNull();
});

test('a member of the cluster that is to be reached is no start', () => {
  expect(wayVariables(EVERYTHING, ['tls:b', 'pic:999981731'], 'it')).toEqual({
    to: 'pic:999981731',
    from: ['tls:b'],
    avoid: ['tls:regione-toscana'],
    maxTies: 2,
    viaCountries: ['IT', 'FR'],
    alternatives: 'DISJOINT',
    hubs: 'EXCLUDE',
    filter: { runningOnly: true, asOf: '2026-01-31' },
    language: 'IT',
  });
});
