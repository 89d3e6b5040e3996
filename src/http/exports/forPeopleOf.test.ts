import { expect, test } from 'vitest';
import { forPeopleOf } from './forPeopleOf.ts';

test('a file is for people where words are asked for as headings', () => {
  expect(forPeopleOf(undefined, undefined)).toBeNull();
  expect(forPeopleOf('words', undefined)).toEqual({ page: null });
  expect(forPeopleOf('words', 'https://x.example/a?b')).toEqual({ page: 'https://x.example/a?b' });
});

test.each([
  ['codes', undefined, '`headings` must be words, or left out, not "codes".'],
  [undefined, 'https://x.example', '`page` goes with `headings=words`: give both, or leave both out.'],
  ['words', 'javascript:alert(1)', '`page` must be the address of a page, from http'],
  ['words', ['https://x.example'], '`page` must be the address of a page'],
])('headings %j with page %j are refused', (headings, page, problem) => {
  expect(() => forPeopleOf(headings, page)).toThrow(problem);
});
