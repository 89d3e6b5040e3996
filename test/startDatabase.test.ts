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
  let product: Product;
  let owner: ChildProcess;
  const LIST = '{ countries(limit: 1) { code } }';
  const LISTED = { data: { countries: [{ code: expect.any(String) as string }] } };
  const AWAY = { errors: [{ extensions: { code: 'UNAVAILABLE' } }] };
  const FROM_MEMORY = '{ partnershipPaths(to: "pic:999981731", first: NUMBER) { totalCount: report { complete } } }';

  afterAll(async () => {
    await product?.stop();
    owner?.kill('SIGKILL');
  });

  /** Asks, as someone who has patience, until the database is there again. */
  async function askAgain(query: string) {
    let answer = await product.ask(query);
    for (let tries = 0; answer.errors && tries < 200; tries++) {
      await sleep(500);
      answer = await product.ask(query);
    }
    return answer;
  }

  /** Documents that cannot be asked again, for no answer of it is kept. */
  let asked = 0;
  const fromMemory = () => product.ask(FROM_MEMORY.replace('NUMBER', String(++asked)));

  test('starts and is shared by a second start', { timeout: 4 * MINUTES }, async () => {
    owner = spawnOwner();
    await once(owner.stdout ?? owner, 'data');
    expect((await stat(passwordFile(directory))).mode & 0o777).toBe(0o600);
    const second = await start({ boltPort: await freePort() });
    expect(second.uri).toBe(`bolt://127.0.0.1:${boltPort}`);
    await second.stop();
    await expect(start({ password: 'not the password' })).rejects.toThrow('was made with another password');
    product = await startProduct({ login: second, timeout: 6_000 });
    expect(await product.ask(QUESTION)).toEqual(ANSWERED);
  });

  test('that is stopped but not dead is UNAVAILABLE, and memory answers', { timeout: MINUTES }, async () => {
    const pid = (await databasePid(directory)) ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      await product.ask(OTHER_QUESTION);
      while (product.database.awaySince === null) await sleep(50);
      expect(await product.ask(OTHER_QUESTION)).toMatchObject(AWAY);
      expect(await fromMemory()).not.toHaveProperty('errors');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(await askAgain(OTHER_QUESTION)).toEqual(ANSWERED);
    expect(product.database.awaySince).toBeNull();
  });

  test('killed is started again by itself with its data', { timeout: 2 * MINUTES }, async () => {
    const pid = (await databasePid(directory)) ?? 0;
    process.kill(pid, 'SIGKILL');
    while ((await databasePid(directory)) === pid) await sleep(10);
    expect(await product.ask(QUESTION)).toEqual(ANSWERED);
    expect(await fromMemory()).not.toHaveProperty('errors');
    expect(await product.ask(LIST)).toMatchObject({
      errors: [
        {
          message: 'The database cannot be reached at the moment. Ask again in a few seconds.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    });
    expect(await askAgain(LIST)).toEqual(LISTED);
    expect(await databasePid(directory)).not.toBe(pid);
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
