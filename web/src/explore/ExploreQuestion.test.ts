import { expect, test } from 'vitest';
import { exploreFilter, type ExploreQuestion, readExploreQuestion, writeExploreQuestion } from './ExploreQuestion.ts';

const EVERYTHING: ExploreQuestion = {
  open: ['pic:1', 'tls:a'],
  partners: 100,
  runningOnly: true,
  asOf: '2026-01-31',
  fields: ['field:/21/31'],
};

test('an address holds the whole question', () => {
  expect(readExploreQuestion(writeExploreQuestion(EVERYTHING))).toEqual(EVERYTHING);
});

test('what cannot be meant is taken as not said', () => {
  const nothing = { open: [], partners: 25, runningOnly: false, asOf: null, fields: [] };
  expect(readExploreQuestion('partners=26&running=perhaps&asOf=2026-02-30&open=&field=')).toEqual(nothing);
  expect(writeExploreQuestion(nothing)).toBe('');
});

test('the filter says what the reader said', () => {
  expect(exploreFilter(EVERYTHING)).toEqual({ runningOnly: true, asOf: '2026-01-31', fields: ['field:/21/31'] });
});
