import { setMaxListeners } from 'node:events';
import { readdirSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, expectTypeOf, test, vi } from 'vitest';
import { lensWith, searchFor } from '../../../test/oracles/lensForTests.ts';
import type { FundingPage } from '../../network/funding/fundingPage.ts';
import { type BestPaths, bestPaths } from '../../network/paths/bestPaths.ts';
import type { SearchRequest } from '../../network/search/searchPage.ts';
import { buildLens } from '../../network/ties/buildLens.ts';
import { unfiltered } from '../../network/ties/Lens.ts';
import { int32Column } from '../../network/columns/sharedColumns.ts';
import { cleanUpMemory } from './cleanUpMemory.ts';
import type { KernelArguments, KernelResult } from './kernels.ts';
import { NetworkThreads, ThreadsBusy } from './NetworkThreads.ts';

const WIDTH = 60;
const LAYERS = 5;
const NOTHING_SOUGHT: SearchRequest = { text: '', types: null, countries: null, first: 1, after: null, home: -1 };

/** Between the first and the last organisation lie five layers, each tied to all of the next: 60^5 ways, equally good. */
function layered() {
  const last = 1 + LAYERS * WIDTH;
  const layerOf = (organisation: number): number => Math.ceil(organisation / WIDTH);
  const all = Array.from({ length: last + 1 }, (_, organisation) => organisation);
  const ties = all.flatMap((a) =>
    all.filter((b) => b > a && layerOf(b) === layerOf(a) + 1).map((b): [number, number, number] => [a, b, 0.5]),
  );
  const lens = lensWith(last + 1, ties);
  const damping = new Float64Array(last + 1).fill(0.8);
  return { lens, search: searchFor(lens, [0], last, { damping }) };
}

const { lens, search } = layered();
const { snapshot } = lens;
const threads = new NetworkThreads({ count: 1 });
beforeAll(() => threads.take(snapshot));
afterAll(() => threads.close());

function ask(maxTies: number, signal?: AbortSignal, client = ''): Promise<BestPaths> {
  return threads.run('bestPaths', lens, { ...search, maxTies }, { columns: lens, signal, client });
}

/** Ends as soon as `within` is cancelled, and not for a long time otherwise. */
function keepBusy(within: AbortController): Promise<unknown> {
  return ask(6, within.signal).catch((error: unknown) => error);
}

test('what nobody waits for any more leaves its thread to others, and what has not begun never does', async () => {
  const running = new AbortController();
  const waiting = new AbortController();
  const long = ask(6, running.signal);
  const next = ask(6, waiting.signal);
  const short = ask(1);
  waiting.abort(new Error('gone before'));
  await expect(next).rejects.toThrow('gone before');
  running.abort(new Error('gone meanwhile'));
  await expect(long).rejects.toThrow('gone meanwhile');
  expect(await short).toMatchObject({ paths: [], complete: true });
  await expect(ask(6, running.signal)).rejects.toThrow('gone meanwhile');
});

test('a thread gives what the function gives here, through a lens that is built and through one that is not', async () => {
  const [from, to] = [1, 2 * WIDTH + 1];
  const near = searchFor(lens, [from], to, { maxTies: 2 });
  expect(await threads.run('bestPaths', lens, near, { columns: lens })).toEqual(bestPaths(lens, near));
  // The snapshot has no collaborations: without the ties of the lens there are none.
  expect(await threads.run('bestPaths', lens, near)).toMatchObject({ paths: [], complete: true });
  const rules = { filter: unfiltered(0), model: lens.model };
  expect(await threads.run('buildLens', snapshot, { ...rules, ties: null })).toEqual(
    buildLens({ snapshot, ...rules }, null),
  );
});

test('columns are sent without a copy', async () => {
  const rules = { filter: unfiltered(0), model: lens.model };
  const built = await threads.run('buildLens', snapshot, { ...rules, ties: null });
  expect(built.others.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('memory that nobody uses is given back, here and in the threads', async () => {
  let unused: Int32Array | null = int32Column(1);
  const held = new WeakRef(unused.buffer);
  unused = null;
  // A reference is held until the end of the turn in which it was made.
  await nextTurn();
  cleanUpMemory();
  expect(held.deref()).toBeUndefined();
  threads.cleanUp();
  expect(await ask(1)).toMatchObject({ complete: true });
});

test('view, arguments and result of each function follow from the function', () => {
  expectTypeOf<KernelResult<'bestPaths'>>().toEqualTypeOf<BestPaths>();
  expectTypeOf<KernelResult<'fundingPage'>>().toEqualTypeOf<FundingPage>();
  expectTypeOf<KernelArguments<'searchPage'>>().toEqualTypeOf<SearchRequest>();
  // Compiled, never run.
  const wrong = () => [
    // @ts-expect-error A search is run on the snapshot, not on a lens.
    threads.run('searchPage', lens, NOTHING_SOUGHT),
    // @ts-expect-error Paths are found through a lens.
    threads.run('bestPaths', snapshot, search),
    // @ts-expect-error A search does not take the arguments of another function.
    threads.run('searchPage', snapshot, search),
    // @ts-expect-error There is no such function.
    threads.run('worstPaths', lens, search),
  ];
  expect(wrong).toBeTypeOf('function');
});

test('what a function throws is thrown to whoever asked, and its thread goes on', async () => {
  const broken = { ...search, damping: null } as unknown as typeof search;
  await expect(threads.run('bestPaths', lens, broken, { columns: lens })).rejects.toThrow(TypeError);
  expect(await ask(1)).toMatchObject({ complete: true });
});

test('a version that threads have not been given is an error, and the one before the last is not', async () => {
  const other = { ...snapshot, version: 99 };
  await expect(threads.run('searchPage', other, NOTHING_SOUGHT)).rejects.toThrow(
    new Error('Version 99 of the graph is no longer in memory.'),
  );
  threads.take(other);
  for (const one of [other, snapshot]) {
    expect(await threads.run('searchPage', one, NOTHING_SOUGHT)).toMatchObject({ hits: [], totalCount: 0 });
  }
});

test('clients take turns, however much one of them has asked before', async () => {
  const busy = new AbortController();
  const first = keepBusy(busy);
  const order: string[] = [];
  const asked = ['a', 'a', 'a', 'b', 'b', 'c'].map((client, at) =>
    ask(1, undefined, client).then(() => order.push(`${client}${at}`)),
  );
  busy.abort(new Error('enough'));
  await Promise.all([first, ...asked]);
  expect(order).toEqual(['a0', 'b3', 'c5', 'a1', 'b4', 'a2']);
});

test('who asks again at once does not come before those who wait', async () => {
  const busy = new AbortController();
  const first = keepBusy(busy);
  const order: string[] = [];
  const ask1 = (client: string) => ask(1, undefined, client).then(() => order.push(client));
  const again = async (client: string) => {
    for (let times = 0; times < 3; times++) await ask1(client);
  };
  const all = [ask1('a'), ask1('a'), ask1('a'), again('b'), again('c')];
  busy.abort(new Error('enough'));
  await Promise.all([first, ...all]);
  expect(order.lastIndexOf('a')).toBeLessThan(order.length - 1);
});

test('more than 500 waiting are refused, and more than 250 of one client', async () => {
  const busy = new AbortController();
  setMaxListeners(0, busy.signal);
  const first = keepBusy(busy);
  const waiting = Array.from({ length: 500 }, (_, at) =>
    ask(1, busy.signal, at < 250 ? 'a' : 'b').catch((error: unknown) => error),
  );
  await expect(ask(1)).rejects.toThrow(new ThreadsBusy('500 questions are waiting already.'));
  busy.abort(new Error('enough'));
  expect(new Set((await Promise.all([first, ...waiting])).map(String))).toEqual(new Set(['Error: enough']));
  expect(await ask(1)).toMatchObject({ complete: true });
});

test('a thread that dies fails what it was at, and another with both snapshots takes its place', async () => {
  const problems: string[] = [];
  const lost = new NetworkThreads({ count: 1, report: ({ message }) => problems.push(message) });
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  lost.take(snapshot);
  const [thread] = posted.mock.contexts as Worker[];
  posted.mockRestore();
  const next = { ...snapshot, version: snapshot.version + 1 };
  lost.take(next);
  const dying = lost.run('bestPaths', lens, { ...search, maxTies: 6 }, { columns: lens });
  const failed = expect(dying).rejects.toThrow(new Error('A thread ended.'));
  const waiting = lost.run('searchPage', next, NOTHING_SOUGHT);
  await thread?.terminate();
  await failed;
  expect(await waiting).toMatchObject({ hits: [] });
  expect(await lost.run('searchPage', snapshot, NOTHING_SOUGHT)).toMatchObject({ hits: [] });
  await lost.close();
  expect(problems).toEqual(['A thread that computes answers ended, and another takes its place.']);
});

test('what is under way when the threads are closed fails', async () => {
  const closing = new NetworkThreads({ count: 1 });
  closing.take(snapshot);
  const running = closing.run('bestPaths', lens, { ...search, maxTies: 6 }, { columns: lens });
  const failed = expect(running).rejects.toThrow('A thread ended.');
  await closing.close();
  await failed;
});

test.skipIf(process.platform !== 'linux')('threads let the one that serves go first', async () => {
  const before = getPriority(process.pid);
  await ask(1);
  const priorities = readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)));
  expect(priorities.filter((one) => one === constants.priority.PRIORITY_BELOW_NORMAL)).toHaveLength(1);
  expect(getPriority(process.pid)).toBe(before);
});
