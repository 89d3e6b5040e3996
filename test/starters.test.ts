import { afterAll, beforeAll, expect, test } from 'vitest';
import { STARTERS } from '../web/src/api/starters.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ mostCost: 50_000 });
});
afterAll(() => product.stop());

test.each(STARTERS)('the question to start from "$id" is answered whole', async ({ query }) => {
  const { data, errors } = await product.ask(query);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  const { asked, most } = await product.cost(query);
  expect(asked).toBeLessThanOrEqual(most / 2);
});

test('each is named in both languages', () => {
  for (const { name } of STARTERS) expect(name.en).not.toBe(name.it);
  const names = STARTERS.flatMap(({ name }) => [name.en, name.it]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
});
