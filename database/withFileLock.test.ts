import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFileLock } from './withFileLock.ts';

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lock-'));
  file = join(directory, 'lock');
});

afterEach(() => rm(directory, { recursive: true }));

test('of two that want a lock, one waits until the other is done', async () => {
  const events: string[] = [];
  const first = withFileLock(
    file,
    () => events.push('first waits'),
    async () => {
      await sleep(300);
      events.push('first is done');
    },
  );
  await sleep(50);
  await withFileLock(
    file,
    () => events.push('second waits'),
    () => Promise.resolve(events.push('second is done')),
  );
  await first;
  expect(events).toEqual(['second waits', 'first is done', 'second is done']);
  expect(await readdir(directory)).toEqual([]);
});

test('the lock of a dead process is taken over', async () => {
  await writeFile(file, '999999999');
  expect(
    await withFileLock(
      file,
      () => {},
      () => Promise.resolve('done'),
    ),
  ).toBe('done');
});

test('a lock that its holder no longer touches is taken over', async () => {
  await writeFile(file, String(process.pid));
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(file, longAgo, longAgo);
  expect(
    await withFileLock(
      file,
      () => {},
      () => Promise.resolve('done'),
    ),
  ).toBe('done');
});

test('a lock is given back when the action fails', async () => {
  const failing = withFileLock(
    file,
    () => {},
    () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(directory)).toEqual([]);
});
