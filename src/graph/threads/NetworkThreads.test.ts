import { readdirSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { NetworkThreads } from './NetworkThreads.ts';

const WIDTH = 60;
const LAYERS = 5;

/** Between the first and the last organisation lie five layers, each tied to all of the next: 60^5 ways, equally good. */
function layered() {
  const last = 1 + LAYERS * WIDTH;
  const layerOf = (organisation: number): number => Math.ceil(organisation / WIDTH);
  const all = Array.from({ length: last + 1 }, (_, organisation) => organisation);
  const ties = all.flatMap((a) =>
    all.filter((b) => b > a && layerOf(b) === layerOf(a) + 1).map((b): [number, number, number] => [a, b, 0.5]),
  );
  const lens = lensWith(last + 1, ties);
  const passable = new Uint8Array(last + 1).fill(1);
  passable[0] = passable[last] = 0;
  const damping = new Float64Array(last + 1).fill(0.8);
  return { lens, search: { sources: [0], target: last, first: 5, damping, passable, workLimit: Infinity } };
}

const threads = new NetworkThreads(1);
afterAll(() => threads.close());

test('what nobody waits for any more leaves its thread to others, and what has not begun never does', async () => {
  const { lens, search } = layered();
  threads.take(lens.snapshot);
  const ask = (maxTies: number, signal?: AbortSignal) =>
    threads.run('bestPaths', lens, { ...search, maxTies }, { columns: lens, signal });
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

test.skipIf(process.platform !== 'linux')('threads let the one that serves go first', async () => {
  const { lens, search } = layered();
  const before = getPriority(process.pid);
  await threads.run('bestPaths', lens, { ...search, maxTies: 1 }, { columns: lens });
  const priorities = readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)));
  expect(priorities.filter((one) => one === constants.priority.PRIORITY_BELOW_NORMAL)).toHaveLength(1);
  expect(getPriority(process.pid)).toBe(before);
});
