import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const TLS = 'pic:998436424';
const LSBU = 'pic:999911309';
const KU_LEUVEN = 'pic:999991334';
const FIELDS = 'id rank score organisations { id } ties { strength } explanation(language: IT)';

const data = async (query: string, variables?: Record<string, unknown>) => {
  const answer = await product.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const pathsShape = z.object({ partnershipPaths: z.object({ paths: z.array(z.unknown()) }) });
/** The first of `partnershipPaths` with its defaults, or null. */
async function firstPath(to: string, from: string[] | null = null, fields = FIELDS): Promise<unknown> {
  const query = `query ($from: [ID!], $to: ID!) { partnershipPaths(from: $from, to: $to) { paths { ${fields} } } }`;
  const { partnershipPaths } = await product.data(query, pathsShape, { from, to });
  return partnershipPaths.paths[0] ?? null;
}

/** The number of questions that one document may ask under names of its own. */
const MOST_ALIASES = 30;
const somePathsShape = z.record(z.string(), pathsShape.shape.partnershipPaths);
/** The same for many organisations, in few requests. */
async function firstPaths(to: readonly string[], from: string[] | null): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let at = 0; at < to.length; at += MOST_ALIASES) {
    const asked = to
      .slice(at, at + MOST_ALIASES)
      .map((id, place) => `to${place}: partnershipPaths(from: $from, to: "${id}") { paths { ${FIELDS} } }`);
    const answer = await product.data(`query ($from: [ID!]) { ${asked.join('\n')} }`, somePathsShape, { from });
    found.push(...asked.map((_, place) => answer[`to${place}`]!.paths[0] ?? null));
  }
  return found;
}

describe('the introduction to an organisation is the first of partnershipPaths', () => {
  test('for every organisation, from home and from others', async () => {
    const query = `query ($offset: Int, $from: [ID!]) { organisations(limit: 100, offset: $offset, sort: [{ id: ASC }]) { id introduction(from: $from) { ${FIELDS} } } }`;
    const shape = z.object({ organisations: z.array(z.object({ id: z.string(), introduction: z.unknown() })) });
    const organisationCount = product.graph.snapshot().organisations.ids.length;
    for (const from of [null, [KU_LEUVEN, LSBU]]) {
      const starts = from ?? [TLS];
      const found: z.infer<typeof shape>['organisations'] = [];
      for (let offset = 0; offset < organisationCount; offset += 100) {
        found.push(...(await product.data(query, shape, { offset, from })).organisations);
      }
      expect(found).toHaveLength(organisationCount);
      expect(found.filter(({ introduction }) => introduction === null).length).toBeGreaterThan(starts.length);
      const others = found.filter(({ id }) => !starts.includes(id));
      const paths = await firstPaths(
        others.map(({ id }) => id),
        from,
      );
      expect(found.filter(({ id }) => starts.includes(id)).map(({ introduction }) => introduction)).toEqual(
        starts.map(() => null),
      );
      others.forEach(({ id, introduction }, at) => expect(introduction, id).toEqual(paths[at]));
    }
  });

  test('in a list, nested, in a connection, below a question and below a tie, in one statement for each place', async () => {
    const introduction = `introduction { ${FIELDS} }`;
    const query = `{ organisation(id: "${LSBU}") { ${introduction} }
      project(id: "cordis:101097079") { organisations(where: { id: { eq: "${LSBU}" } }) { ${introduction} }
        organisationsConnection(where: { node: { id: { eq: "${LSBU}" } } }) { edges { node { ${introduction} } } } }
      partnershipPaths(to: "${LSBU}", first: 1) { to { ${introduction} } paths { ties { b { ${introduction} } } } } }`;
    const toLsbu = { introduction: await firstPath(LSBU) };
    expect(await data(query)).toEqual({
      organisation: toLsbu,
      project: { organisations: [toLsbu], organisationsConnection: { edges: [{ node: toLsbu }] } },
      partnershipPaths: { to: toLsbu, paths: [{ ties: [{ b: toLsbu }] }] },
    });
    product.statements.length = 0;
    await data('{ organisations(limit: 100) { introduction { organisations { pic } } } }');
    expect(product.statements).toHaveLength(2);
  });

  test('twice with other starts, under any name, in fragments, with __typename alone', async () => {
    const query = `query ($from: [ID!]) { organisations(where: { id: { eq: "${LSBU}" } }) {
        id: name introduction: id ...Ways kind: introduction { __typename organisations { __typename } } } }
      fragment Ways on Organisation { home: introduction(from: null) { score: rank rank: score } other: introduction(from: $from) { ${FIELDS} } none: introduction(from: ["${LSBU}"]) { id } }`;
    const path = {
      __typename: 'PartnershipPath',
      organisations: [{ __typename: 'Organisation' }, { __typename: 'Organisation' }],
    };
    expect(await data(query, { from: [KU_LEUVEN] })).toEqual({
      organisations: [
        {
          id: 'London South Bank University',
          introduction: LSBU,
          home: await firstPath(LSBU, null, 'score: rank rank: score'),
          other: await firstPath(LSBU, [KU_LEUVEN]),
          none: null,
          kind: path,
        },
      ],
    });
  });
});

describe('what cannot be meant, or is too much, is told', () => {
  test.each([
    [
      'introduction(from: []) { id }',
      'BAD_USER_INPUT',
      '`from` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [
      'introduction(from: ["pic:1"]) { id }',
      'NOT_FOUND',
      '`from` names "pic:1", but there is no such organisation: give an id like "pic:998436424".',
    ],
  ])('%s', async (field, code, message) => {
    const { data, errors } = await product.ask(`{ organisation(id: "${LSBU}") { name ${field} } }`);
    expect(data).toEqual({ organisation: { name: 'London South Bank University', introduction: null } });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  test('introductions to more organisations than one request may ask for refuse the whole request, once', async () => {
    const query = '{ organisations(limit: 101) { introduction { id } } graph { version } }';
    const { data, errors } = await product.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      [
        'QUERY_TOO_COMPLEX',
        'One request may ask for introductions to 100 organisations at most; this one asks for more. Ask in several requests.',
      ],
    ]);
  });
});
