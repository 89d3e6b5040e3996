import { expect, test } from 'vitest';
import {
  countConditions,
  DEFAULT_QUESTION,
  readWayQuestion,
  wayVariables,
  type WayQuestion,
  writeWayQuestion,
} from './WayQuestion.ts';

const EVERYTHING: WayQuestion = {
  to: 'pic:999981731',
  from: ['pic:1', 'tls:a'],
  cluster: 'cluster:alisei',
  avoid: ['tls:regione-toscana'],
  only: ['pic:7'],
  noPublic: true,
  maxTies: 2,
  runningOnly: true,
  asOf: '2026-01-31',
  hubs: 'EXCLUDE',
  countries: ['IT', 'FR'],
  kinds: ['COMPANY', 'OTHER'],
  work: ['PROJECT'],
  fields: ['field:/21'],
  programmes: ['programme:HORIZON'],
  without: ['cordis:1'],
  inField: true,
  alternatives: true,
  shown: 10,
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
  const nonsense =
    'steps=9&asOf=2026-02-30&hubs=SOME&way=0&first=51&kind=SOME&work=SOME&public=perhaps&from=&running=perhaps';
  expect(readWayQuestion(nonsense)).toEqual(DEFAULT_QUESTION);
});

test('nothing is asked before someone is chosen, or before the members of the cluster or those who fund are known', () => {
  const known = { members: ['tls:b'], funders: [], home: null };
  expect(wayVariables(DEFAULT_QUESTION, known, 'en')).toBeNull();
  expect(wayVariables(EVERYTHING, { ...known, members: null }, 'en')).toBeNull();
  expect(wayVariables(EVERYTHING, { ...known, members: [] }, 'en')).toBeNull();
  expect(wayVariables(EVERYTHING, { ...known, funders: null }, 'en')).toBeNull();
});

test('others and members of the cluster start together, but who is to be reached is no start', () => {
  expect(
    wayVariables(EVERYTHING, { members: ['tls:b', 'pic:999981731'], funders: ['tls:b', 'tls:f'], home: null }, 'it'),
  ).toEqual({
    to: 'pic:999981731',
    from: ['pic:1', 'tls:a', 'tls:b'],
    first: 10,
    avoid: ['tls:regione-toscana', 'tls:f'],
    via: ['pic:7'],
    maxTies: 2,
    viaCountries: ['IT', 'FR'],
    viaKinds: ['COMPANY', 'OTHER'],
    alternatives: 'DISJOINT',
    hubs: 'EXCLUDE',
    collaborations: {
      runningOnly: true,
      asOf: '2026-01-31',
      kinds: ['PROJECT'],
      fields: ['field:/21'],
      programmes: ['programme:HORIZON'],
      without: ['cordis:1'],
      inFieldOf: ['pic:1', 'tls:a'],
    },
    language: 'IT',
  });
});

test('through no public body means through any other kind, and through nobody who funds but the ends', () => {
  const question = { ...DEFAULT_QUESTION, to: 'tls:f', noPublic: true };
  expect(wayVariables(question, { members: null, funders: ['tls:f', 'tls:g'], home: null }, 'en')).toMatchObject({
    avoid: ['tls:g'],
    viaKinds: ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'OTHER'],
  });
});

test('whoever the ways shall lead through is not avoided for funding', () => {
  const question = { ...DEFAULT_QUESTION, to: 'tls:g', from: ['tls:h'], only: ['tls:f'], noPublic: true };
  const meant = { members: null, funders: ['tls:f', 'tls:g', 'tls:h', 'tls:i'], home: null };
  expect(wayVariables(question, meant, 'en')).toMatchObject({ avoid: ['tls:i'], via: ['tls:f'] });
});

test('the field is that of who starts, or of home, and nothing is asked before home is known', () => {
  const meant = { members: null, funders: null, home: 'tls:home' };
  const question = { ...DEFAULT_QUESTION, to: 'tls:g', inField: true };
  expect(wayVariables(question, meant, 'en')?.collaborations).toEqual({ runningOnly: false, inFieldOf: ['tls:home'] });
  expect(wayVariables({ ...question, from: ['tls:h'] }, meant, 'en')?.collaborations).toMatchObject({
    inFieldOf: ['tls:h'],
  });
  expect(wayVariables(question, { ...meant, home: null }, 'en')).toBeNull();
});

test('of no public body and public bodies alone the first is taken', () => {
  expect(readWayQuestion('public=no&kind=PUBLIC_BODY&kind=COMPANY').kinds).toEqual(['COMPANY']);
  expect(readWayQuestion('kind=PUBLIC_BODY').kinds).toEqual(['PUBLIC_BODY']);
});

test('conditions are counted one by one', () => {
  expect(countConditions(DEFAULT_QUESTION)).toBe(0);
  expect(countConditions(EVERYTHING)).toBe(16);
});
