import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphState, readGraphState } from '../src/neo4j/readGraphState.ts';
import type { Database } from '../src/neo4j/Database.ts';
import { Deadline } from '../src/Deadline.ts';
import { CurrentGraph } from '../src/graph/CurrentGraph.ts';
import { readParts } from '../src/graph/reading/readParts.ts';
import { readPartsApart } from '../src/graph/reading/readPartsApart.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
let state: GraphState;
beforeAll(async () => {
  product = await startProduct();
  const found = await readGraphState(product.database);
  if (!found) throw new Error('There is no graph.');
  state = found;
});
afterAll(() => product.stop());

test('a thread of its own reads what is read here, first what ways are found in, then what is searched in', async () => {
  const here = await readParts(product.database, state);
  const apart = await readPartsApart(product.database.options, state, new AbortController().signal);
  expect(apart?.network).toEqual(here?.network);
  expect(apart?.network.search.types).toHaveLength(0);
  const whole = await apart?.whole;
  expect(whole).toEqual(await here?.whole);
  expect(whole?.search.types.length).toBeGreaterThan(100);
});

test('neither gives a version that the graph has moved on from', async () => {
  const other = { ...state, version: state.version + 1 };
  expect(await readParts(product.database, other)).toBeNull();
  expect(await readPartsApart(product.database.options, other, new AbortController().signal)).toBeNull();
});

test('a thread that nobody waits for any more ends', async () => {
  const stopped = new AbortController();
  const reading = readPartsApart(product.database.options, state, stopped.signal);
  stopped.abort();
  await expect(reading).rejects.toThrow('aborted');
});

test('a search waits for what it searches in, but no longer than its request may take', async () => {
  const graph = new CurrentGraph(product.database, () => undefined);
  await graph.start();
  const asked = new Deadline(60_000);
  const patient = graph.until(new Deadline(60_000)).searchable();
  const hasty = graph.until(asked).searchable();
  asked.abandon();
  await expect(hasty).rejects.toThrow('What is searched in is still being read. Ask again in a few seconds.');
  expect(graph.snapshot().search.types).toHaveLength(0);
  expect((await patient).search.types.length).toBeGreaterThan(100);
  expect(graph.snapshot().search.types.length).toBeGreaterThan(100);
  await graph.stop();
});

test('what is searched in is read again where that failed', async () => {
  let isFailing = true;
  const { database } = product;
  const failing: Database = {
    ...database,
    read: (cypher, ...rest) =>
      isFailing && cypher.includes('n.objective') ? Promise.reject(new Error('lost')) : database.read(cypher, ...rest),
  };
  const problems: unknown[] = [];
  const graph = new CurrentGraph(failing, (problem) => problems.push(problem));
  await graph.start();
  const searchable = () => graph.until(new Deadline(60_000)).searchable();
  await expect(searchable()).rejects.toThrow('What is searched in is still being read. Ask again in a few seconds.');
  expect(problems).toEqual([new Error('lost')]);
  isFailing = false;
  await graph.refresh();
  expect((await searchable()).search.types.length).toBeGreaterThan(100);
  await graph.stop();
});
