import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';
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
