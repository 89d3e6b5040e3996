import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { entityTypes } from '../src/graphql/entityTypes.ts';
import { productSchema } from './builders/productSchema.ts';
import { type RandomDocument, randomDocument } from './builders/randomDocument.ts';
import type { Product } from './startProduct.ts';

/** The reasons that a document may be refused for while nothing is amiss; `docs/errors.md` has them all. */
const REASONS = ['BAD_USER_INPUT', 'NOT_FOUND', 'QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED'];
/** The smallest of those found in this way that were failed at, or answered wrongly, with their answers. */
const FOUND = [
  ['fundersConnection { totalCount count: totalCount }', { totalCount: 2, count: 2 }],
  ['fundersConnection(first: 1) { pageInfo { more: hasNextPage } }', { pageInfo: { more: true } }],
  [
    'fundersConnection(first: 1) { edges { node { x: id } } again: edges { other: node { x: name } } }',
    { edges: [{ node: { x: 'pic:999448716' } }], again: [{ other: { x: 'Fondazione Telethon ETS' } }] },
  ],
] as const;
const rows = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** Expects that no document fails for want of a reason, whatever it asks for, and none for load or time. */
export async function expectReasons(product: Product): Promise<void> {
  for (const [selection, fundersConnection] of FOUND) {
    const query = `{ organisation(id: "pic:998436424") { ${selection} } }`;
    expect(await product.ask(query)).toEqual({ data: { organisation: { fundersConnection } } });
  }
  const schema = await productSchema();
  const ids: Record<string, string[]> = {};
  for (const [type, list] of entityTypes(schema)) {
    const found = await product.data(`{ rows: ${list}(limit: 20) { id } }`, rows);
    ids[type] = found.rows.map(({ id }) => id);
  }
  const property = fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
    const draw = (most: number): number => numbers.next().value % (most + 1);
    expect(await faultOf(product, randomDocument(draw, schema, ids))).toBeNull();
  });
  await fc.assert(property, { seed: 21, numRuns: 60, endOnFailure: true });
}

/** The fault in how a document is answered; null where there is none. */
async function faultOf({ answer }: Product, { query, variables }: RandomDocument): Promise<object | null> {
  const { errors = [], data, status } = await answer(query, variables);
  const others = errors.filter(({ extensions }) => !REASONS.includes(extensions.code));
  const isRight = data === undefined ? status === 400 && errors.length > 0 : status === 200;
  return others.length === 0 && isRight ? null : { query, variables, status, others };
}
