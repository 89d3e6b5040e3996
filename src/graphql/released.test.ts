import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The changes that break clients of the released schema and may not be made: not announced, or of a field that was not deprecated before. */
function forbiddenChanges(released: GraphQLSchema, current: GraphQLSchema, announced: string): string[] {
  return findBreakingChanges(released, current)
    .filter(({ type, description }) => {
      const wasKept =
        type === BreakingChangeType.FIELD_REMOVED && !isDeprecated(released, /^(\w+)\.(\w+) /.exec(description)!);
      return wasKept || !announced.includes(description);
    })
    .map(({ description }) => description);
}

function isDeprecated(schema: GraphQLSchema, [, name, field]: RegExpExecArray): boolean {
  const type = schema.getType(name!);
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields && type.getFields()[field!]?.deprecationReason !== undefined;
}

/** The part of the changelog above the last version, on one line. */
async function readUnreleased(): Promise<string> {
  const [, unreleased] = (await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8')).split(/^## /m);
  expect(unreleased).toMatch(/^Unreleased\n/);
  return unreleased!.replaceAll('`', '').replaceAll(/\s+/g, ' ');
}

const read = async (file: string): Promise<GraphQLSchema> =>
  buildSchema(await readFile(join(ROOT, file), 'utf8'), { assumeValid: true, assumeValidSDL: true });

test('what clients of the released schema ask is answered still, or was deprecated and its end is announced', async () => {
  const [released, current] = await Promise.all(['src/graphql/released.graphql', 'schema/printed.graphql'].map(read));
  expect(forbiddenChanges(released!, current!, await readUnreleased())).toEqual([]);
});

describe('a change that breaks clients', () => {
  const RELEASED = buildSchema('type Query { kept: Int old: Int @deprecated list(first: Int): [Int!]! }');
  const forbidden = (schema: string, announced = ''): string[] =>
    forbiddenChanges(RELEASED, buildSchema(schema), announced);

  test('is seen where it is not announced', () => {
    expect(forbidden('type Query { kept: Int list(first: Int): [Int!]! more: Int }')).toEqual([
      'Query.old was removed.',
    ]);
    expect(forbidden('type Query { kept: Int old: Int list(first: Int!): [Int!] }')).toEqual([
      'Query.list arg first has changed type from Int to Int!.',
      'Query.list changed type from [Int!]! to [Int!].',
    ]);
  });

  test('may be made once it is announced, of a field only if it was deprecated before', () => {
    const without = (field: string): string =>
      `type Query { kept: Int old: Int list(first: Int): [Int!]! }`.replace(`${field}: Int `, '');
    expect(forbidden(without('old'), 'Gone: Query.old was removed. It was deprecated.')).toEqual([]);
    expect(forbidden(without('kept'), 'Query.kept was removed.')).toEqual(['Query.kept was removed.']);
    const list = (conditions: string): GraphQLSchema =>
      buildSchema(`type Query { list(where: Where): Int } input Where { ${conditions} }`);
    const removed = (kept: string): string[] =>
      forbiddenChanges(
        list('kept: Int old: Int @deprecated'),
        list(kept),
        'Where.old was removed. Where.kept was removed.',
      );
    expect([removed('kept: Int'), removed('old: Int')]).toEqual([[], ['Where.kept was removed.']]);
  });
});
