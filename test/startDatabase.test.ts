import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passwordFile } from '../database/databasePassword.ts';
import { databasePid, endDatabaseProcess } from '../database/databaseProcess.ts';
import { freePort } from '../database/freePort.ts';
import type { RunningDatabase } from '../database/runningDatabase.ts';
import { startDatabase } from '../database/startDatabase.ts';
import { type Product, startProduct } from './startProduct.ts';

const MINUTES = 60_000;
const CHECKOUT = resolve(import.meta.dirname, '..');
let directory: string;
let boltPort: number;
const locale = process.env.LC_ALL;

beforeAll(async () => {
  // Java finds this folder only where it is told how paths are encoded.
  process.env.LC_ALL = 'C';
  directory = await realpath(await mkdtemp(join(tmpdir(), 'database-città-')));
  boltPort = await freePort();
});

afterAll(async () => {
  await endDatabaseProcess(directory);
  await rm(directory, { recursive: true, force: true });
  if (locale === undefined) delete process.env.LC_ALL;
  else process.env.LC_ALL = locale;
}, MINUTES);

function start(options: { password?: string; boltPort?: number } = {}): Promise<RunningDatabase> {
  return startDatabase({ directory, boltPort, report: () => {}, ...options });
}

const QUESTION = '{ partnershipPaths(to: "pic:999981731", first: 1) { to { name } } }';
/** Not asked before, so that no answer is kept. */
const OTHER_QUESTION = QUESTION.replace('first: 1', 'first: 2');
const ANSWERED = { data: { partnershipPaths: { to: { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' } } } };

describe('a database', () => {
  let database: RunningDatabase;
  let product: Product;
  let owner: ChildProcess;

  afterAll(async () => {
    await product?.stop();
    owner?.kill('SIGKILL');
  });

  test('starts and is shared by a second start', { timeout: 4 * MINUTES }, async () => {
    database = await start();
    expect((await stat(passwordFile(directory))).mode & 0o777).toBe(0o600);
    const second = await start({ boltPort: await freePort() });
    expect({ ...second, stop: database.stop }).toEqual(database);
    await second.stop();
    await expect(start({ password: 'not the password' })).rejects.toThrow('was made with another password');
    product = await startProduct({ login: database, timeout: 3_000 });
    expect(await product.ask(QUESTION)).toEqual(ANSWERED);
  });

  test('once stopped leaves a new question UNAVAILABLE', { timeout: MINUTES }, async () => {
    await database.stop();
    expect(await databasePid(directory)).toBeNull();
    expect(await product.ask(QUESTION)).toEqual(ANSWERED);
    const { data, errors } = await product.ask(OTHER_QUESTION);
    expect(data).toEqual({ partnershipPaths: null });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['UNAVAILABLE', 'The database cannot be reached at the moment. Ask again in a few seconds.'],
    ]);
  });

  test('started again has kept its data, and the same product answers from it', { timeout: 2 * MINUTES }, async () => {
    owner = spawnOwner();
    await once(owner.stdout ?? owner, 'data');
    // Ending what has ended ends nothing else.
    await database.stop();
    let answer = await product.ask(OTHER_QUESTION);
    for (let tries = 0; answer.errors && tries < 20; tries++) {
      await sleep(500);
      answer = await product.ask(OTHER_QUESTION);
    }
    expect(answer).toEqual(ANSWERED);
  });

  test('ends with its owner killed', { timeout: MINUTES }, async () => {
    const pid = await databasePid(directory);
    expect(pid).not.toBeNull();
    // Whoever shares it keeps it no longer than that.
    await start();
    owner.kill('SIGKILL');
    while ((await databasePid(directory)) === pid) await sleep(100);
    expect(await databasePid(directory)).toBeNull();
  });
});

function spawnOwner(): ChildProcess {
  const script = join(CHECKOUT, 'database/holdDatabase.ts');
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
