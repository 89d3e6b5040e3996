import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import printed from '../../../schema/printed.graphql?raw';
import * as generated from './generated.ts';

const schema = buildSchema(printed, { assumeValid: true });
const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

test('every question of the pages is one that the endpoint answers', () => {
  expect(documents.length).toBeGreaterThan(20);
  const errors = documents.flatMap(([name, document]) =>
    validate(schema, parse(String(document))).map(({ message }) => `${name}: ${message}`),
  );
  expect(errors).toEqual([]);
});
