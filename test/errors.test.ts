import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Deadline } from '../src/Deadline.ts';
import { type Database, openDatabase } from '../src/neo4j/Database.ts';
import { wholeNumber } from '../src/neo4j/rowTypes.ts';
import { expectReasons } from './expectReasons.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ mostCost: 50_000 });
});
afterAll(() => product.stop());

/** Code and message of the one error that a document meets. */
async function errorOf(query: string, variables?: Record<string, unknown>): Promise<[string, string]> {
  const { errors } = await product.ask(query, variables);
  expect(errors).toHaveLength(1);
  return [errors![0]!.extensions.code, errors![0]!.message];
}

const KU_LEUVEN = '"pic:999991334"';
const paths = (args: string) => `{ partnershipPaths(${args}) { paths { score } } }`;

describe('a question that cannot be meant says what would be right', () => {
  test.each([
    [
      paths('to: "pic:1"'),
      'NOT_FOUND',
      '`to` names "pic:1", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [
      paths('to: "pic:998436424"'),
      'BAD_USER_INPUT',
      '`to` must be another organisation than those in `from`, but "pic:998436424" is in both.',
    ],
    [
      paths(`to: ${KU_LEUVEN}, from: []`),
      'BAD_USER_INPUT',
      '`from` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [paths(`to: ${KU_LEUVEN}, maxTies: 9`), 'BAD_USER_INPUT', '`maxTies` must be from 1 to 6, not 9.'],
    [paths(`to: ${KU_LEUVEN}, first: -1`), 'BAD_USER_INPUT', '`first` must be from 1 to 50, not -1.'],
    [
      paths(`to: ${KU_LEUVEN}, avoid: [${KU_LEUVEN}]`),
      'BAD_USER_INPUT',
      '`avoid` must not name an end of the path, but names "pic:999991334".',
    ],
    [
      paths(`to: ${KU_LEUVEN}, viaCountries: ["ZZ"]`),
      'NOT_FOUND',
      '`viaCountries` names "ZZ", but there is no such country: give an id like "country:IT" or "IT".',
    ],
    [
      paths(`to: ${KU_LEUVEN}, viaKinds: []`),
      'BAD_USER_INPUT',
      '`viaKinds` must name at least one kind, not []: leave it out where it does not matter.',
    ],
    [
      paths(`to: ${KU_LEUVEN}, filter: { asOf: "2026-02-30" }`),
      'BAD_USER_INPUT',
      '"2026-02-30" is not a day: write YYYY-MM-DD, such as "2026-01-31".',
    ],
    [
      paths(`to: ${KU_LEUVEN}, filter: { programmes: ["programme:NONE"] }`),
      'NOT_FOUND',
      '`filter.programmes` names "programme:NONE", but there is no such programme: give an id like "programme:HORIZON".',
    ],
    [
      paths(`to: ${KU_LEUVEN}, model: { saturation: 0 }`),
      'BAD_USER_INPUT',
      '`model.saturation` must be above 0, not 0.',
    ],
    [
      paths(`to: ${KU_LEUVEN}, model: { goBetweenFactor: 2 }`),
      'BAD_USER_INPUT',
      '`model.goBetweenFactor` must be from 0 to 1, not 2.',
    ],
    [
      '{ whoFundsWhat(groupBy: []) { rowCount } }',
      'BAD_USER_INPUT',
      '`groupBy` must name at least one dimension, such as FUNDER, not [].',
    ],
    [
      '{ whoFundsWhat(groupBy: [FUNDER], first: 1001) { rowCount } }',
      'BAD_USER_INPUT',
      '`first` must be from 1 to 1,000, not 1001.',
    ],
    [
      '{ organisations(limit: 0) { id } }',
      'BAD_USER_INPUT',
      '`limit` of `organisations` must be from 1 to 1,000, not 0.',
    ],
    [
      '{ organisations { projects(limit: -1) { id } } }',
      'BAD_USER_INPUT',
      '`limit` of `projects` must be from 1 to 1,000, not -1.',
    ],
  ])('%s', async (query, code, message) => {
    expect(await errorOf(query)).toEqual([code, message]);
  });

  test('a day that is none is told so in a variable too', async () => {
    const query = 'query ($day: Date) { whoFundsWhat(groupBy: [FUNDER], where: { startFrom: $day }) { rowCount } }';
    const [code, message] = await errorOf(query, { day: 'tomorrow' });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('"tomorrow" is not a day: write YYYY-MM-DD, such as "2026-01-31".');
  });

  test('a page size in a variable is checked too', async () => {
    const query = 'query ($n: Int) { projects(limit: $n) { id } }';
    expect(await errorOf(query, { n: 5000 })).toEqual([
      'BAD_USER_INPUT',
      '`limit` of `projects` must be from 1 to 1,000, not 5000.',
    ]);
  });

  test('a default of a variable is checked too, and a cursor that no connection gave', async () => {
    expect(await errorOf('query ($n: Int = 0) { projects(limit: $n) { id } }')).toEqual([
      'BAD_USER_INPUT',
      '`limit` of `projects` must be from 1 to 1,000, not 0.',
    ]);
    expect(await errorOf('{ projects { organisationsConnection(after: "garbage") { totalCount } } }')).toEqual([
      'BAD_USER_INPUT',
      '`after` of `organisationsConnection` must be a cursor that it gave before, not "garbage".',
    ]);
  });

  test('only queries are answered', async () => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { graph { version } }' }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('INTERNAL');
  });

  test('a question that fails leaves its siblings alone', async () => {
    const { data, errors } = await product.ask(
      `{ a: organisation(id: "pic:998436424") { id } b: partnershipPaths(to: "pic:1") { to { id } } }`,
    );
    expect(data).toEqual({ a: { id: 'pic:998436424' }, b: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['b'], 'NOT_FOUND']]);
  });
});

describe('a document that asks for too much is refused', () => {
  test('fragments in fragments are no levels of nesting', async () => {
    const parts = [1, 2, 3, 4, 5, 6, 7].map((n) => `fragment P${n} on Programme { partOf { ...P${n + 1} } }`);
    const query = `{ programmes(limit: 1) { ...P1 } } ${parts.join(' ')} fragment P8 on Programme { id }`;
    const { errors } = await product.ask(query);
    expect(errors).toBeUndefined();
  });

  test('nested too deep', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'id' : `partOf { ${nested(levels - 1)} }`);
    expect(await errorOf(`{ organisations { ${nested(16)} } }`)).toEqual([
      'QUERY_TOO_COMPLEX',
      'A document may nest 15 levels deep at most; this one nests deeper. Ask in several requests.',
    ]);
  });

  test('too many aliases', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: graph { version }`).join(' ');
    expect(await errorOf(`{ ${aliases} }`)).toEqual([
      'QUERY_TOO_COMPLEX',
      'A document may use 30 aliases at most; this one uses more. Ask in several requests.',
    ]);
  });

  test('a filter of filters of filters, in the document and in a variable', async () => {
    const sentence = 'A value may nest 20 levels deep at most; this one nests deeper. Ask a simpler question.';
    const nested = (levels: number): object => (levels === 0 ? {} : { NOT: nested(levels - 1) });
    const query = 'query ($w: OrganisationWhere) { organisations(where: $w) { id } }';
    expect(await errorOf(query, { w: nested(300) })).toEqual(['QUERY_TOO_COMPLEX', sentence]);
    const literal = `{ organisations(where: ${'{ NOT: '.repeat(30)}{}${'}'.repeat(30)}) { id } }`;
    expect(await errorOf(literal)).toEqual(['QUERY_TOO_COMPLEX', sentence]);
  });

  test('entities of entities of entities, of which none is read', async () => {
    const list = (name: string, inner: string): string => `${name}(limit: 200) { ${inner} }`;
    const pair = (inner: string): string => list('organisations', list('projects', inner));
    product.statements.length = 0;
    expect((await product.ask(`{ ${pair(pair('id'))} }`)).errors).toEqual([
      {
        message:
          'This question may be answered with 1,608,040,200 entities, or work that takes as long; the most is 50,000. Ask for fewer with `limit` and `first`, or in several requests.',
        extensions: { code: 'QUERY_TOO_COMPLEX', cost: 1_608_040_200, mostCost: 50_000 },
      },
    ]);
    expect(product.statements).toEqual([]);
    const cost = await product.cost(`{ ${list('organisations', list('projects', 'id'))} }`);
    expect(cost).toEqual({ asked: 40_200, most: 50_000 });
  });

  test('too many tokens', async () => {
    const [code] = await errorOf(`{ graph { ${'version '.repeat(4_001)} } }`);
    expect(code).toBe('QUERY_TOO_COMPLEX');
  });

  test('fragments that spread each other twice', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Organisation { ...F${at + 1} ...F${at + 1} name }`,
    );
    const [code] = await errorOf(
      `{ organisations(limit: 1) { ...F0 } } ${fragments.join(' ')} fragment F40 on Organisation { id }`,
    );
    expect(code).toBe('QUERY_TOO_COMPLEX');
  });

  test('a body too large, one that is no JSON, an address that is none', async () => {
    const post = (body: string) =>
      fetch(`${product.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const large = await post(JSON.stringify({ query: 'x'.repeat(300_000) }));
    expect([large.status, await large.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'A body may have 262,144 bytes at most; this one has more. Ask in several requests.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
    expect((await post('{')).status).toBe(400);
    expect((await fetch(`${product.url}/nothing`)).status).toBe(404);
  });
});

describe('no path', () => {
  test('gives an empty list and says why in both languages', async () => {
    const query = `{ partnershipPaths(to: ${KU_LEUVEN}, filter: { kinds: [AGREEMENT] }) { paths { id } report { complete en: note it: note(language: IT) } } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        partnershipPaths: {
          paths: [],
          report: {
            complete: true,
            en: 'For KU Leuven, the organisation to be reached, the filter in force leaves no shared project, cluster or agreement; it may help to loosen the filter.',
            it: 'Per KU Leuven, organizzazione da raggiungere, il filtro in vigore non lascia alcun progetto, cluster o accordo in comune: può essere utile allentare il filtro.',
          },
        },
      },
    });
  });
});

describe('a statement ends, and is no longer worked on', () => {
  const SLOW = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN count(*) AS one';
  const one = z.object({ one: wholeNumber });
  let database: Database;
  beforeAll(() => {
    database = openDatabase({ ...product.database.options, timeout: 60_000, listTimeout: 100 });
  });
  afterAll(() => database.close());

  /** Resolves when Neo4j is at none of ours any more. */
  async function untilNoneRuns(): Promise<void> {
    const running = (): Promise<unknown[]> =>
      database.read(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $slow RETURN 1 AS one',
        { slow: SLOW },
        one,
      );
    while ((await running()).length > 0) await wait(10);
  }

  test('a list after the time that it has', async () => {
    await expect(database.executionContext().run(SLOW, {})).rejects.toMatchObject({
      message:
        'A list took longer than the 0.1 seconds that it may. Ask for less: fewer items, fewer levels or a narrower filter.',
      extensions: { code: 'TIMEOUT' },
    });
    await untilNoneRuns();
  });

  test('any after what is left of its request', async () => {
    const deadline = new Deadline(200);
    const request = database.until(deadline);
    await expect(request.read(SLOW, {}, one)).rejects.toBe(deadline.refusal);
    await expect(request.read('RETURN 1 AS one', {}, one)).rejects.toBe(deadline.refusal);
    await untilNoneRuns();
  });

  test('and when the client goes', async () => {
    const deadline = new Deadline(60_000);
    const answer = database.until(deadline).read(SLOW, {}, one);
    setTimeout(() => deadline.abandon(), 100);
    await expect(answer).rejects.toMatchObject({ message: 'The client has gone.' });
    await untilNoneRuns();
  });
});

test('documents made from the schema are answered or refused with a reason', { timeout: 120_000 }, () =>
  expectReasons(product),
);
