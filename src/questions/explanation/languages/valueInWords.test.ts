import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { ENGLISH_VALUES } from './englishValues.ts';
import { ITALIAN_VALUES } from './italianValues.ts';
import { valueInWords } from './valueInWords.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/printed.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});

test.each([
  ['organisationList', 'kind', 'OrganisationKind', []],
  ['whoFundsWhat', 'role', 'CollaborationRole', []],
  ['organisationList', 'standing', 'Standing', []],
  ['projectList', 'standing', 'Standing', []],
  ['projectList', 'phase', 'ProjectPhase', []],
  ['callList', 'status', 'CallStatus', []],
  ['callList', 'procedure', 'CallProcedure', []],
  ['consortiumFor', 'state', 'SeatState', ['CANDIDATE']],
  ['search', 'type', 'SearchType', []],
])(
  'every code of `%s` in the column %s, which are those of %s, has words of its own',
  (question, column, name, more) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no enumeration.`);
    const codes = [...type.getValues().map((one) => one.name), ...more];
    const own = `${question}.${column}`;
    const table = own in ENGLISH_VALUES ? own : column;
    for (const [language, values] of [['EN', ENGLISH_VALUES] as const, ['IT', ITALIAN_VALUES] as const]) {
      expect(Object.keys(values[table as 'kind']).sort()).toEqual([...codes].sort());
      const words = codes.map((code) => valueInWords(language, { question, column }, code));
      expect(new Set(words).size).toBe(codes.length);
      // Read by themselves, by somebody for whom the list may not be.
      expect(words.filter((said) => /[A-Z_]|^(for|with|ourselves)$/.test(said))).toEqual([]);
    }
  },
);

test('flags are yes and no, and what is no code stays', () => {
  const at = { question: 'search', column: 'type' };
  expect([true, false].map((flag) => valueInWords('IT', at, flag))).toEqual(['sì', 'no']);
  expect(['toString', 'RIA', null, 3].map((value) => valueInWords('EN', at, value))).toEqual([
    ...['toString', 'RIA', null, 3],
  ]);
});
