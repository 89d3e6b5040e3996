import { buildSchema } from 'graphql';
import { expect, test, vi } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import type { Context } from '../../graphql/Context.ts';
import { openTable, tableAsked } from './openTable.ts';

const SCHEMA = buildSchema(`
  input Text { contains: String }
  input OrganisationWhere { AND: [OrganisationWhere!] NOT: OrganisationWhere name: Text country: CountryWhere text: String sme: Text }
  input CountryWhere { text: String }
  input ListFilter { countries: [ID!] named: String sme: [Boolean!] text: String }
  type Query { organisations(where: OrganisationWhere): Int }
`);
const asked = (name: string, words: Record<string, string>) => tableAsked(name, words, SCHEMA);

test.each([
  ['organisations', { where: '{"countries":["IT"],"text":"vaccine"}' }, 'organisations'],
  ['organisations', { where: '{"text":"vaccine"}', first: '5' }, 'organisations'],
  ['organisations', { where: '{"sme":[true]}' }, 'organisations'],
  ['organisations', { where: '{"sme":{"contains":"x"}}' }, null],
  ['organisations', { where: '{"name":{"contains":"x"}}' }, null],
  ['organisations', { where: '{"country":{"text":"italy"}}' }, null],
  ['organisations', { sort: '[{"name":"ASC"}]' }, null],
  ['projects', { limit: '5' }, 'projects'],
  ['participations', { offset: '10' }, 'participations'],
  ['projects', { where: '{"name":{"contains":"x"}}' }, 'projects'],
  ['search', {}, null],
])('%s with %j is the table %s', (name, words, table) => {
  expect(asked(name, words)).toBe(table);
});

test.each<Record<string, string>>([
  { where: '{"text":"siena"}', sort: '[{"name":"ASC"}]' },
  { where: '{"text":"siena","name":{"contains":"x"}}' },
  { where: '{"AND":[{"name":{"contains":"x"}},{"NOT":{"text":"siena"}}]}' },
])('a text that would mean words of the organisation is refused: %j', (words) => {
  expect(() => asked('organisations', words)).toThrow('`text` in `where` means words of projects here');
});

test.each([
  ['projects', { limit: '5' }, 'There is no `limit` here. What can be given: where, first.'],
  ['participations', { offset: '10' }, 'There is no `offset` here. What can be given: where, first.'],
  [
    'projects',
    { where: '{"name":{"contains":"x"}}' },
    'There is no `name` in `where` of the table projects. What can be given: countries, named, sme, text.',
  ],
] as const)('%s with %j is refused, and charged nothing', async (name, words, message) => {
  const charge = vi.fn(() => Promise.resolve());
  const parts = { contextOf: () => contextForTests() as Context, charge, aboutOf: () => Promise.reject(new Error()) };
  await expect(openTable(name, words, { schema: SCHEMA, ...parts })).rejects.toMatchObject({
    message,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(charge).not.toHaveBeenCalled();
});
