import { expect, test } from 'vitest';
import { exports } from '../../questions/questions.ts';
import { fileName, ITALIAN_NAMES } from './fileName.ts';
import type { ForPeople } from './forPeopleOf.ts';

const forPeople: ForPeople = { page: null };

test.each([
  ['partnershipPaths', 'IT', forPeople, 'percorsi-2026-11-30.csv'],
  ['consortiumFor', 'IT', forPeople, 'consorzio-2026-11-30.csv'],
  ['partnershipPaths', 'EN', forPeople, 'partnershipPaths-2026-11-30.csv'],
  ['partnershipPaths', 'IT', null, 'partnershipPaths-2026-11-30.csv'],
] as const)('the file of %s in %s has a name of its language where people read it', (name, language, is, expected) => {
  expect(fileName({ name, format: 'csv', language, forPeople: is }, '2026-11-30')).toBe(expected);
});

test('a calendar has a name of its language always', () => {
  const calendar = { name: 'callList', format: 'ics', forPeople: null } as const;
  expect(fileName({ ...calendar, language: 'IT' }, '2026-11-30')).toBe('bandi-2026-11-30.ics');
  expect(fileName({ ...calendar, language: 'EN' }, '2026-11-30')).toBe('callList-2026-11-30.ics');
});

test('every answer that can be saved has an Italian name', () => {
  expect(Object.keys(exports).filter((name) => !(name in ITALIAN_NAMES))).toEqual([]);
});
