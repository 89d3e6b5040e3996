import { afterEach, expect, test } from 'vitest';
import { databaseWith, GraphForTests, type RowsFor } from '../../test/oracles/databaseForTests.ts';
import { textAt } from '../network/columns/TextColumn.ts';
import { toDay } from '../network/columns/toDay.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../network/ties/Lens.ts';
import { Deadline } from '../Deadline.ts';
import { CurrentGraph } from './CurrentGraph.ts';
import type { Graph } from './Graph.ts';

const NOT_READ = 'The graph has not been read yet. Ask again in a few seconds.';
const opened: CurrentGraph[] = [];
afterEach(async () => {
  for (const graph of opened.splice(0)) await graph.stop();
});

/** A graph in memory beside a database whose rows a test may change; nothing is watched unless it is started. */
function graphBeside(rows: GraphForTests, rowsFor: RowsFor = rows.rowsFor) {
  const problems: unknown[] = [];
  const graph = new CurrentGraph(databaseWith(rowsFor).database, (problem) => problems.push(problem));
  opened.push(graph);
  return { graph, problems, asked: graph.until(new Deadline(60_000)) };
}

function firstName(graph: CurrentGraph): string {
  return textAt(graph.snapshot().organisations.names, 0);
}

test('answers UNAVAILABLE before the first load, and from its graph after it', async () => {
  const rows = new GraphForTests();
  rows.version = 0;
  const { graph, asked } = graphBeside(rows);
  await graph.start();
  expect(graph.ready).toBe(false);
  for (const ask of [() => graph.snapshot(), () => graph.state(), () => asked.snapshot(), () => asked.state()]) {
    expect(ask).toThrow(expect.objectContaining({ message: NOT_READ, extensions: { code: 'UNAVAILABLE' } }));
  }
  rows.version = 1;
  await graph.refresh();
  expect([graph.ready, graph.state().version, firstName(graph)]).toEqual([true, 1, 'pic:1 of version 1']);
});

test('says before its first graph that a load is writing, and reads the graph when that has ended', async () => {
  const rows = new GraphForTests();
  rows.loading = true;
  const { graph, asked } = graphBeside(rows);
  await graph.refresh();
  expect([graph.ready, graph.figures().loading]).toEqual([false, true]);
  const message = 'A load is writing, or was interrupted and must be run again. The graph is read when it has ended.';
  for (const ask of [() => graph.snapshot(), () => asked.snapshot()]) {
    expect(ask).toThrow(expect.objectContaining({ message, extensions: { code: 'UNAVAILABLE' } }));
  }
  rows.loading = false;
  await graph.refresh();
  expect(firstName(graph)).toBe('pic:1 of version 1');
});

test('follows the version of the database, but not while a load is writing', async () => {
  const rows = new GraphForTests();
  const { graph, asked } = graphBeside(rows);
  await graph.refresh();
  const [before, seen] = [await asked.searchable(), graph.state()];
  Object.assign(rows, { version: 2, stamp: 'graph-2', loading: true });
  await graph.refresh();
  expect([graph.snapshot() === before, graph.state()]).toEqual([true, { ...seen, loading: true }]);
  rows.loading = false;
  await graph.refresh();
  expect([firstName(graph), graph.state().version]).toEqual(['pic:1 of version 2', 2]);
  expect(graph.snapshot().search.types.length).toBe(4);
});

test('is of one version for a request to its end, and says that lists may be of another', async () => {
  const rows = new GraphForTests();
  const { graph } = graphBeside(rows);
  await graph.refresh();
  await graph.until(new Deadline(60_000)).searchable();
  const asked = graph.until(new Deadline(60_000));
  Object.assign(rows, { version: 2, stamp: 'graph-2' });
  await graph.refresh();
  const seenBy = async (request: Graph) => [
    ...[request.snapshot(), await request.searchable(), request.state()].map(({ version }) => version),
    request.state().loading,
  ];
  expect(await seenBy(asked)).toEqual([1, 1, 1, true]);
  expect(await seenBy(graph.until(new Deadline(60_000)))).toEqual([2, 2, 2, false]);
});

test('runs a question on the version it was asked on, though another has taken its place', async () => {
  const rows = new GraphForTests();
  const { graph, asked } = graphBeside(rows);
  await graph.refresh();
  const snapshot = await asked.searchable();
  Object.assign(rows, { version: 2, stamp: 'graph-2' });
  await graph.refresh();
  const key = { snapshot, filter: unfiltered(20_000), model: DEFAULT_STRENGTH_MODEL };
  const damping = new Float64Array(3).fill(1);
  const passable = new Uint8Array(3);
  const search = { sources: [0], target: 1, first: 1, maxTies: 1, damping, passable, workLimit: 100 };
  expect((await asked.run('bestPaths', key, search)).paths).toMatchObject([{ organisations: [0, 1] }]);
  const lens = await asked.lens(key);
  expect([lens.snapshot === snapshot, lens.rowEnd(0) - lens.rowStart(0)]).toEqual([true, 1]);
  expect((await asked.run('bestPaths', key, search)).paths).toMatchObject([{ organisations: [0, 1] }]);
  const request = { text: 'pic:2', types: null, countries: null, first: 5, after: null, home: -1 };
  const { hits } = await asked.run('searchPage', snapshot, request);
  expect(hits[0]?.document).toBe(1);
});

test('says that the graph has moved on where two versions came since, instead of answering from another', async () => {
  const rows = new GraphForTests();
  const { graph, asked } = graphBeside(rows);
  await graph.refresh();
  const snapshot = await asked.searchable();
  for (const version of [2, 3]) {
    Object.assign(rows, { version, stamp: `graph-${version}` });
    await graph.refresh();
  }
  const request = { text: 'pic:2', types: null, countries: null, first: 5, after: null, home: -1 };
  await expect(asked.run('searchPage', snapshot, request)).rejects.toMatchObject({
    message: 'Two loads ended while this was answered. Ask again.',
    extensions: { code: 'UNAVAILABLE' },
  });
});

test('searches nothing for a request that began before its version could be searched and sees another in its place', async () => {
  const rows = new GraphForTests();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { graph } = graphBeside(rows, async (statement) => {
    if (statement.cypher.includes('n.objective') && rows.version === 1) await held;
    return rows.rowsFor(statement);
  });
  await graph.refresh();
  const early = graph.until(new Deadline(60_000));
  expect(early.snapshot().search.types.length).toBe(0);
  Object.assign(rows, { version: 2, stamp: 'graph-2' });
  await graph.refresh();
  release();
  await expect(early.searchable()).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect((await graph.until(new Deadline(60_000)).searchable()).version).toBe(2);
});

test('nearness, which is asked for with paths, is no second time that their lens is asked for', async () => {
  const { graph, asked } = graphBeside(new GraphForTests());
  await graph.refresh();
  const key = { snapshot: await asked.searchable(), filter: unfiltered(19_000), model: DEFAULT_STRENGTH_MODEL };
  const soon = toDay(new Date(Date.now() + 600_000).toISOString().slice(0, 10));
  // While the lens that is kept warm is built, no other is.
  await asked.lens({ ...key, filter: unfiltered(soon) });
  const [damping, passable] = [new Float64Array(3).fill(1), new Uint8Array(3)];
  const search = { sources: [0], target: 1, maxTies: 1, damping, passable, workLimit: 100 };
  const before = graph.figures().lenses;
  await asked.run('bestPaths', key, { ...search, first: 1 });
  expect(await asked.run('nearness', key, search)).toBeGreaterThan(0);
  expect(graph.figures().lenses).toBe(before);
  await asked.run('bestPaths', key, { ...search, first: 1 });
  expect(graph.figures().lenses).toBe(before + 1);
});

test('says TIMEOUT where the request has ended, and UNAVAILABLE to a search that waits for its texts', async () => {
  const rows = new GraphForTests();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { graph } = graphBeside(rows, async (statement) => {
    if (statement.cypher.includes('n.objective')) await held;
    return rows.rowsFor(statement);
  });
  await graph.refresh();
  const ended = new Deadline(60_000);
  const waiting = graph.until(ended).searchable();
  ended.abandon();
  await expect(waiting).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  const request = { text: 'pic', types: null, countries: null, first: 5, after: null, home: -1 };
  await expect(graph.until(ended).run('searchPage', graph.snapshot(), request)).rejects.toMatchObject({
    extensions: { code: 'TIMEOUT' },
  });
  release();
  expect((await graph.until(new Deadline(60_000)).searchable()).search.types.length).toBe(4);
});

test('says TOO_MANY_REQUESTS where too much is waiting', async () => {
  const { graph, asked } = graphBeside(new GraphForTests());
  await graph.refresh();
  const snapshot = await asked.searchable();
  const request = { text: 'pic', types: null, countries: null, first: 5, after: null, home: -1 };
  const asks = Array.from({ length: 600 }, () => asked.run('searchPage', snapshot, request));
  const refused = (await Promise.allSettled(asks)).filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ reason: { extensions: { code: 'TOO_MANY_REQUESTS' } } });
});

test('reports what fails while it follows the database, and tries again', async () => {
  const rows = new GraphForTests();
  let isFailing = true;
  const { graph, problems, asked } = graphBeside(rows, (statement) => {
    if (isFailing && statement.cypher.includes('n.objective')) throw new Error('lost');
    return rows.rowsFor(statement);
  });
  await graph.refresh();
  await expect(asked.searchable()).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(problems).toEqual([new Error('lost')]);
  isFailing = false;
  await graph.refresh();
  expect((await asked.searchable()).search.types.length).toBe(4);
});

test('keeps the version before where the next one moves on while it is read', async () => {
  const rows = new GraphForTests();
  let isMoving = false;
  const { graph, asked } = graphBeside(rows, (statement) => {
    if (isMoving && statement.cypher.includes('PARTICIPATES_IN')) rows.version++;
    return rows.rowsFor(statement);
  });
  await graph.refresh();
  const before = await asked.searchable();
  isMoving = true;
  rows.version = 2;
  await graph.refresh();
  expect([graph.snapshot() === before, graph.state().version]).toEqual([true, 1]);
});
