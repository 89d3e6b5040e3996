import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  buildSchema,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { rolldown } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import * as client from './client.ts';

const SCHEMA = join(import.meta.dirname, '../../schema');
/** Fields that are asked until they go, so that who reads them from an answer still can. */
const ASKED_UNTIL_GONE = /^project: type$|: (endCursor|hasNextPage)$/;
/** Bytes of the whole client, minified and compressed. */
const MOST_BYTES = 10_000;

let schema: GraphQLSchema;
let questions: string[];
beforeAll(() => {
  schema = buildSchema(readFileSync(join(SCHEMA, 'printed.graphql'), 'utf8'), { assumeValid: true });
  const contract = parse(readFileSync(join(SCHEMA, 'questions.graphql'), 'utf8'));
  questions = contract.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Query'
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [],
  );
});

/** The document that a question posts. */
async function documentOf(name: string): Promise<string> {
  const { [name]: question } = client as Record<string, unknown>;
  let body = '';
  const send: typeof fetch = (_url, init) => {
    body = init?.body as string;
    return Promise.resolve(Response.json({ data: { [name]: {} } }));
  };
  const endpoint = { url: 'http://graph.test', fetch: send };
  // The overview has no arguments.
  const given = name === 'graph' ? [endpoint] : [endpoint, {}];
  await (question as (...given: unknown[]) => Promise<unknown>)(...given);
  return (JSON.parse(body) as { query: string }).query;
}

test('every question of the schema is a function of its name, and nothing else asks', () => {
  const { ask, QuestionError, ...functions } = client;
  expect([ask, QuestionError].every(Boolean)).toBe(true);
  expect(Object.keys(functions).sort()).toEqual([...questions].sort());
});

test('every question fits the schema and hands on each argument that it has there', async () => {
  expect(questions.length).toBeGreaterThan(15);
  for (const name of questions) {
    const document = parse(await documentOf(name));
    expect(validate(schema, document).map(({ message }) => `${name}: ${message}`)).toEqual([]);
    const types = new TypeInfo(schema);
    let root: FieldNode | undefined;
    const deprecated: string[] = [];
    visit(
      document,
      visitWithTypeInfo(types, {
        Field(node) {
          if (types.getParentType() === schema.getQueryType()) root = node;
          if (types.getFieldDef()?.deprecationReason) deprecated.push(`${name}: ${node.name.value}`);
        },
      }),
    );
    const args = schema
      .getQueryType()!
      .getFields()
      [name]!.args.map((one) => one.name);
    expect(root?.arguments?.map((one) => one.name.value).sort()).toEqual(args.sort());
    expect(deprecated.filter((one) => !ASKED_UNTIL_GONE.test(one))).toEqual([]);
  }
});

/** A module of the client as a bundler makes it. */
async function bundled(code: string): Promise<string> {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  expect(output[0].imports).toEqual([]);
  return output[0].code;
}

test('the whole client is small, and who asks one question gets that one alone', async () => {
  const entry = JSON.stringify(join(import.meta.dirname, 'client.ts'));
  const all = gzipSync(await bundled(`export * from ${entry};`)).length;
  expect(all).toBeLessThan(MOST_BYTES);
  const one = await bundled(`export { search } from ${entry};`);
  expect(one).toContain('query Search');
  expect(questions.filter((name) => one.includes(`query ${name[0]!.toUpperCase()}${name.slice(1)}`))).toEqual([
    'search',
  ]);
  expect(gzipSync(one).length).toBeLessThan(all / 2);
});
