import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseWith, GraphForTests } from '../../test/oracles/databaseForTests.ts';
import { readGraphState } from '../neo4j/readGraphState.ts';
import { SnapshotFile } from './SnapshotFile.ts';
import { SNAPSHOT_VOCABULARY } from './snapshotFormat.ts';
import { SnapshotSource } from './SnapshotSource.ts';

const { signal } = new AbortController();
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  path = join(folder, 'snapshot');
});
afterEach(() => rm(folder, { recursive: true }));

/** A source beside a graph that has been loaded, a way to read its present version whole, and what was reported and run. */
function sourceAt(file?: SnapshotFile) {
  const graph = new GraphForTests();
  const { database, statements } = databaseWith(graph.rowsFor);
  const problems: unknown[] = [];
  const source = new SnapshotSource(database, (problem) => problems.push(problem), file);
  const readWhole = async () => {
    const state = await readGraphState(database);
    const parts = state && (await source.read(state, signal));
    const whole = await parts?.whole;
    await source.settled();
    return whole;
  };
  return { graph, statements, problems, source, readWhole };
}

test('reads from the file what was kept there, and asks the database for nothing but its version', async () => {
  const first = sourceAt(new SnapshotFile(path));
  const read = await first.readWhole();
  expect(read?.organisations.ids.length).toBe(3);
  expect(read?.search.types.length).toBe(4);
  const second = sourceAt(new SnapshotFile(path));
  expect(await second.readWhole()).toEqual(read);
  expect(second.statements).toHaveLength(1);
  expect([...first.problems, ...second.problems]).toEqual([]);
});

test('reads from the database where the file was made by other enumerations, and keeps that', async () => {
  const { collaborationRoles } = SNAPSHOT_VOCABULARY;
  const others = { ...SNAPSHOT_VOCABULARY, collaborationRoles: [...collaborationRoles].reverse() };
  await sourceAt(new SnapshotFile(path, others)).readWhole();
  const source = sourceAt(new SnapshotFile(path));
  const read = await source.readWhole();
  expect(source.statements.length).toBeGreaterThan(1);
  expect(source.problems.map(String)).toEqual([
    `Error: The graph kept in ${path} is not used, and is read anew: another version of this program made it.`,
  ]);
  expect(await new SnapshotFile(path).read('graph-1')).toEqual(read);
});

test('reads from the database where the words of the search have been edited since', async () => {
  const read = await sourceAt(new SnapshotFile(path)).readWhole();
  const search = { ...read!.search, vocabulary: { ...read!.search.vocabulary, stopWords: ['edited'] } };
  await new SnapshotFile(path).write('graph-1', { ...read!, search });
  const source = sourceAt(new SnapshotFile(path));
  expect(await source.readWhole()).toEqual(read);
  expect(source.statements.length).toBeGreaterThan(1);
  expect(await new SnapshotFile(path).read('graph-1')).toEqual(read);
});

test('reads from the database without a file, and where a load of old wrote no stamp', async () => {
  const without = sourceAt();
  expect((await without.readWhole())?.version).toBe(1);
  const unstamped = sourceAt(new SnapshotFile(path));
  unstamped.graph.stamp = null;
  expect((await unstamped.readWhole())?.version).toBe(1);
  expect(await new SnapshotFile(path).read('graph-1')).toBeNull();
});

test('a file that cannot be written is reported once, with its path and the reason, and fails nothing', async () => {
  await writeFile(path, 'no folder');
  const below = join(path, 'snapshot');
  const { graph, problems, readWhole } = sourceAt(new SnapshotFile(below));
  expect((await readWhole())?.version).toBe(1);
  graph.version = 2;
  expect((await readWhole())?.version).toBe(2);
  expect(problems.map(String)).toEqual([
    `Error: The graph in memory cannot be kept for the next start at ${below}: EEXIST: file already exists, mkdir '${path}'. Set SNAPSHOT_FILE to a path that can be written.`,
  ]);
});

test('keeps nothing where the graph moves on while it is read, or what is searched in cannot be read', async () => {
  const moving = sourceAt(new SnapshotFile(path));
  const rowsFor = moving.graph.rowsFor;
  const { database } = databaseWith((statement) => {
    if (statement.cypher.includes('n.objective')) throw new Error('lost');
    return rowsFor(statement);
  });
  const source = new SnapshotSource(database, (problem) => moving.problems.push(problem), new SnapshotFile(path));
  const state = (await readGraphState(database))!;
  const parts = await source.read(state, signal);
  await expect(parts?.whole).rejects.toThrow('lost');
  await source.settled();
  expect(await source.read({ ...state, version: 9 }, signal)).toBeNull();
  expect(await new SnapshotFile(path).read('graph-1')).toBeNull();
  expect(moving.problems).toEqual([]);
});
