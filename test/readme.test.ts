import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addressesIn, blocksIn, documented, ENDPOINT } from './documented.ts';
import { type Product, startProduct } from './startProduct.ts';
import { DEFAULT_STRENGTH_MODEL } from '../src/network/ties/Lens.ts';

const DOCS = join(import.meta.dirname, '..', 'docs', 'api');
const PAGES = readdirSync(DOCS);
const body = z.looseObject({ extensions: z.looseObject({ graph: z.unknown() }).optional() });

let product: Product;
let readme: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  product = await startProduct({ mostCost: 50_000, archiveFolder: folder });
  readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
});
afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true });
});

const readPage = (page: string): Promise<string> => readFile(join(DOCS, page), 'utf8');

test('the README’s answer is what the product answers on that day', async () => {
  const [question = ''] = blocksIn(readme, 'graphql');
  const onThatDay = question.replace('first: 1', 'first: 1, collaborations: { asOf: "2026-11-23" }');
  expect(onThatDay).not.toBe(question);
  const { data } = await product.ask(onThatDay);
  expect(data).toEqual({ partnershipPaths: { paths: [JSON.parse(blocksIn(readme, 'json')[0] ?? '')] } });
});

test('every question of the README is answered', async () => {
  const questions = blocksIn(readme, 'graphql');
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

test.each(PAGES)('docs/api/%s has the answers that its questions are given', async (page) => {
  for (const { question, variables, answer } of documented(await readPage(page))) {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, variables }),
    });
    const { extensions, ...given } = body.parse(await response.json());
    const { extensions: told, ...expected } = body.parse(answer ?? { data: expect.any(Object) as unknown });
    expect(given, question).toEqual(expected);
    // The version depends on what other tests have loaded.
    if (told) expect({ ...extensions, graph: told.graph }).toEqual(told);
  }
});

test('every address that docs/api names is answered', async () => {
  const pages = await Promise.all(PAGES.map(readPage));
  const addresses = new Set(pages.flatMap(addressesIn));
  expect(addresses.size).toBeGreaterThan(5);
  for (const address of addresses) {
    const response = await fetch(`${product.url}${address}`, { headers: { 'accept-language': 'en' } });
    expect([address, response.status]).toEqual([address, 200]);
    await response.body?.cancel();
  }
});

test('every script of docs/api runs', async () => {
  const pages = await Promise.all(PAGES.map(readPage));
  const scripts = pages.flatMap((page) => blocksIn(page, 'js'));
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    const run = script.replaceAll(ENDPOINT, product.url);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', run]);
    expect([stdout === '', stderr]).toEqual([false, '']);
  }
});
