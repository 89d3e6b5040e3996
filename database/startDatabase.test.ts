import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passwordFile } from './databasePassword.ts';
import { databasePid, endDatabaseProcess } from './databaseProcess.ts';
import { freePort } from './freePort.ts';
import type { RunningDatabase } from './runningDatabase.ts';
import { startDatabase } from './startDatabase.ts';

const MINUTES = 60_000;
const CHECKOUT = resolve(import.meta.dirname, '..');
let directory: string;
let boltPort: number;

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'database-')));
  boltPort = await freePort();
});

afterAll(async () => {
  await endDatabaseProcess(directory);
  await rm(directory, { recursive: true, force: true });
}, MINUTES);

function start(options: { password?: string; boltPort?: number } = {}): Promise<RunningDatabase> {
  return startDatabase({ directory, boltPort, report: () => {}, ...options });
}

async function ask(database: RunningDatabase, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const { records } = await driver.executeQuery(statement);
  await driver.close();
  return records.map((record): unknown => record.get(0));
}

test(
  'a database starts, keeps its data over a stop, is shared by a second start, and ends with its owner killed',
  { timeout: 8 * MINUTES },
  async () => {
    const first = await start();
    expect(await ask(first, "CREATE (n:Kept {name: 'città'}) RETURN n.name")).toEqual(['città']);
    expect((await stat(passwordFile(directory))).mode & 0o777).toBe(0o600);

    const second = await start({ boltPort: await freePort() });
    expect({ ...second, stop: first.stop }).toEqual(first);
    await second.stop();
    expect(await ask(first, 'RETURN 1 AS one')).toHaveLength(1);
    await expect(start({ password: 'not the password' })).rejects.toThrow('was made with another password');

    await first.stop();
    expect(await databasePid(directory)).toBeNull();
    await killedOwnerLeavesNothing(first);
  },
);

async function killedOwnerLeavesNothing(ended: RunningDatabase): Promise<void> {
  const owner = spawnOwner();
  await once(owner.stdout ?? owner, 'data');
  const pid = await databasePid(directory);
  expect(pid).not.toBeNull();
  await ended.stop();
  expect(await ask(await start(), 'MATCH (n:Kept) RETURN n.name')).toEqual(['città']);
  owner.kill('SIGKILL');
  while ((await databasePid(directory)) === pid) await sleep(100);
  expect(await databasePid(directory)).toBeNull();
}

function spawnOwner(): ChildProcess {
  const script = join(import.meta.dirname, 'holdDatabase.ts');
  const parameters = ['--import', 'tsx', script, directory, String(boltPort)];
  return spawn(process.execPath, parameters, { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a taken port is explained', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const empty = await mkdtemp(join(tmpdir(), 'database-'));
  const outcome = startDatabase({ directory: empty, boltPort: port, report: () => {} });
  await expect(outcome).rejects.toThrow(
    new Error(
      `Port ${port} is in use by another program. ` +
        'Set NEO4J_LOCAL_PORT to a free port, or NEO4J_URI to use the Neo4j that listens there.',
    ),
  );
  server.close();
  await rm(empty, { recursive: true });
});

test('a password that Neo4j would refuse is refused before anything starts', async () => {
  await expect(start({ password: 'short' })).rejects.toThrow('NEO4J_PASSWORD must have at least 8 characters, not 5.');
});
