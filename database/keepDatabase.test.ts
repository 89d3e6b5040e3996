import { expect, test } from 'vitest';
import { NoRoomToStart } from './assertRoom.ts';
import { keepDatabase } from './keepDatabase.ts';
import type { RunningDatabase } from './runningDatabase.ts';

/** A database that is started by the test's rules, ends when the test says so, and what was told of it. */
async function keep(startsWell: (count: number) => boolean, needsRestart: (count: number) => boolean = () => false) {
  const told: string[] = [];
  const stopped: number[] = [];
  let count = 0;
  let end = (): void => undefined;
  let tellAll = (): void => undefined;
  const start = (): Promise<RunningDatabase> => {
    const number = ++count;
    if (!startsWell(number)) return Promise.reject(new Error('The port is taken.'));
    const ended = new Promise<void>((resolve) => (end = resolve));
    return Promise.resolve({
      uri: 'bolt://127.0.0.1:1',
      user: 'neo4j',
      password: 'secret',
      ended,
      untilItNeedsRestart: () => (needsRestart(number) ? Promise.resolve() : new Promise(() => undefined)),
      stop: () => Promise.resolve(void stopped.push(number)),
    });
  };
  const tell = (line: string): void => {
    told.push(line);
    if (line === 'Neo4j runs again.') tellAll();
  };
  const database = await keepDatabase(start, tell, [0]);
  /** Ends it, and waits until it runs again. */
  const endOnce = (): Promise<void> =>
    new Promise((resolve) => {
      tellAll = resolve;
      end();
    });
  return { database, told, stopped, endOnce, end: () => end() };
}

test('a database that ends is started again, however often that fails, and each change is told once', async () => {
  const { database, told, stopped, endOnce } = await keep((count) => ![2, 3, 4].includes(count));
  await endOnce();
  await endOnce();
  expect(told).toEqual([
    'Neo4j has ended. It is started again.',
    'Neo4j cannot be started again; it is tried on. The port is taken.',
    'Neo4j runs again.',
    'Neo4j has ended. It is started again.',
    'Neo4j runs again.',
  ]);
  await database.stop();
  expect(stopped).toEqual([6]);
});

test('a database that says that it needs to be restarted is ended and started again', async () => {
  const { database, told, stopped } = await keep(
    () => true,
    (count) => count < 3,
  );
  while (told.length < 4) await new Promise(setImmediate);
  expect(told.slice(0, 2)).toEqual(['Neo4j needs to be restarted, as after a full disk.', 'Neo4j runs again.']);
  await database.stop();
  expect(stopped).toEqual([1, 2, 3]);
});

test('a database that is stopped stays so, also while it cannot be started again', async () => {
  const { database, told, stopped, end } = await keep((count) => count === 1);
  end();
  while (told.length < 2) await Promise.resolve().then(() => new Promise(setImmediate));
  await database.stop();
  expect([told.length, stopped]).toEqual([2, [1]]);
});

test('room is looked for at short intervals, however long there is none', async () => {
  let count = 0;
  const start = (): Promise<RunningDatabase> => {
    if (++count > 1 && count < 5) return Promise.reject(new NoRoomToStart('Make room.'));
    const ended = count === 1 ? Promise.resolve() : new Promise(() => undefined);
    return Promise.resolve({ uri: '', user: '', password: '', ended, stop: () => Promise.resolve() });
  };
  const told: string[] = [];
  const database = await keepDatabase(start, (line) => void told.push(line), [0, 1e9]);
  while (told.length < 3) await new Promise(setImmediate);
  expect(told.slice(1)).toEqual(['Neo4j cannot be started again; it is tried on. Make room.', 'Neo4j runs again.']);
  await database.stop();
});
