import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { expect, test, vi } from 'vitest';
import { freePort } from './freePort.ts';
import { answering, scratchFolder } from './scratchForTests.ts';
import { consoleLog, whenReady } from './whenReady.ts';

/** A database whose process is gone before it answers. */
async function ended(directory: string, hasEnded = () => true) {
  const events: string[] = [];
  const told: string[] = [];
  const report = (line: string) => void told.push(line);
  const started = {
    hasEnded,
    release: () => void events.push('released'),
    stop: () => Promise.resolve(void events.push('stopped')),
  };
  const expected = { directory, boltPort: await freePort(), password: 'a password', passwordIsGiven: false, report };
  return { events, told, outcome: whenReady(started, expected) };
}

function clock(minutes: () => number) {
  const began = Date.now();
  return vi.spyOn(Date, 'now').mockImplementation(() => began + minutes() * 60_000);
}

const ADVICE =
  'Try again. If it stays so, put a copy in its place (`npm run db -- restore FILE`); without one, copy its folder before ' +
  '`npm run db -- wipe --yes` deletes what is there.';

test('a database that ends while it starts is told of with its last lines, without stack frames', async () => {
  const directory = await scratchFolder();
  await mkdir(join(directory, 'logs'));
  const lines = Array.from({ length: 14 }, (_, line) => `line ${line}`);
  const printed = [
    ...lines.slice(0, 5),
    '\tat org.neo4j.Server.start(Server.java:1)',
    '\t... 12 more',
    ...lines.slice(5),
  ];
  await writeFile(consoleLog(directory), `${printed.join('\n')}\n`);
  const { events, outcome } = await ended(directory);
  const message: unknown = await outcome.catch((error: Error) => error.message);
  const [first, ...rest] = String(message).split('\n');
  expect(first).toMatch(/^Neo4j ended while it was starting\. Its last lines, from .*logs\/console\.log:$/);
  expect(rest).toEqual([...lines.slice(2), ADVICE]);
  expect(events).toEqual(['stopped']);
});

test('a database that ends and has printed nothing is told of too', async () => {
  const { events, outcome } = await ended(await scratchFolder());
  await expect(outcome).rejects.toThrow(new Error(`Neo4j ended while it was starting.\n${ADVICE}`));
  expect(events).toEqual(['stopped']);
});

test('one that goes through its log for minutes is not ended for that: it would begin anew', async () => {
  let minutes = 0;
  const now = clock(() => minutes);
  const { told, outcome } = await ended(await scratchFolder(), () => (minutes += 5) > 5);
  await expect(outcome).rejects.toThrow('Neo4j ended while it was starting.');
  expect(minutes).toBe(10);
  expect(told).toEqual([
    'Neo4j has not answered for 5 minutes. One that was killed goes through its log; it has ten minutes.',
  ]);
  now.mockRestore();
});

test('one whose password cannot be kept is stopped', async () => {
  answering(() => Promise.resolve());
  const { events, outcome } = await ended(join(await scratchFolder(), 'no such folder'));
  await expect(outcome).rejects.toThrow('ENOENT');
  expect(events).toEqual(['stopped']);
});

test('one that refuses all until it is restarted is not waited for, nor is it to be deleted', async () => {
  const message = 'The database has encountered a critical error, and needs to be restarted. See logs.';
  answering(() => Promise.reject(new neo4j.Neo4jError(message, 'Neo.DatabaseError', '50N42', '')));
  let asked = 0;
  const now = clock(() => asked / 20);
  const { events, outcome } = await ended(await scratchFolder(), () => ++asked > 9);
  await expect(outcome).rejects.toThrow(
    /^Neo4j needs to be restarted, as after a full disk\. Make room on the disk of .*, then stop it \(`npm run db -- stop`\) and start again\.$/,
  );
  // Whoever keeps it has had ten seconds to do so.
  expect([events, asked]).toEqual([['stopped'], 4]);
  now.mockRestore();
});
