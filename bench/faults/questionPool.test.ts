import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { SeededRandom } from '../graph/SeededRandom.ts';
import { questionPool } from './questionPool.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/printed.graphql', import.meta.url), 'utf8'));

test('every question that clients ask is one that the API has', () => {
  const ids = { organisations: ['pic:1'], projects: ['cordis:1'] };
  const errors = questionPool(new SeededRandom(1), ids, 30).flatMap(({ field }) =>
    validate(schema, parse(`{ ${field} }`)).map(({ message }) => message),
  );
  expect(errors).toEqual([]);
});
