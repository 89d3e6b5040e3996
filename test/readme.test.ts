import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Product, startProduct } from './startProduct.ts';
import { DEFAULT_STRENGTH_MODEL } from '../src/network/ties/Lens.ts';

let product: Product;
let readme: string;
beforeAll(async () => {
  product = await startProduct({ mostCost: 50_000 });
  readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
});
afterAll(() => product.stop());

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(([, text = '']) => text);

test('the README’s answer is what the product answers on that day', async () => {
  const [question = ''] = blocks('graphql');
  const onThatDay = question.replace('first: 1', 'first: 1, filter: { asOf: "2026-11-23" }');
  expect(onThatDay).not.toBe(question);
  const { data } = await product.ask(onThatDay);
  expect(data).toEqual({ partnershipPaths: { paths: [JSON.parse(blocks('json')[0] ?? '')] } });
});

test('every question of the README is answered', async () => {
  const questions = blocks('graphql');
  expect(questions).toHaveLength(8);
  for (const question of questions) expect((await product.ask(question)).errors).toBeUndefined();
});

test('the README prints the model’s defaults', () => {
  const row = z.tuple([z.string(), z.coerce.number()]);
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| ([\d.]+) +\|/gm)].map(([, name, value]) =>
    row.parse([name, value]),
  );
  expect(Object.fromEntries(rows)).toEqual(DEFAULT_STRENGTH_MODEL);
});
