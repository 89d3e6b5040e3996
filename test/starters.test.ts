import { afterAll, beforeAll, expect, test } from 'vitest';
import { STARTERS } from '../web/src/api/starters.ts';
import { words as english } from '../web/src/language/words.en.ts';
import { words as italian } from '../web/src/language/words.it.ts';
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
  const ids = STARTERS.map(({ id }) => id).sort();
  expect(Object.keys(english.starter).sort()).toEqual(ids);
  expect(Object.keys(italian.starter).sort()).toEqual(ids);
});
