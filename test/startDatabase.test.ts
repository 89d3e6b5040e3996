import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp, restore } from '../database/backUp.ts';
import { passwordFile } from '../database/databasePassword.ts';
import { databasePid, endDatabaseProcess } from '../database/databaseProcess.ts';
import { freePort } from '../database/freePort.ts';
import { requireJava } from '../database/requireJava.ts';
import type { Neo4jProgram } from '../database/runAdminTool.ts';
import type { RunningDatabase } from '../database/runningDatabase.ts';
import { LIBRARY_DIRECTORY, startDatabase } from '../database/startDatabase.ts';
import { readContent } from './readContent.ts';
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

/** The database is asked for the number, which the graph in memory does not hold. */
const QUESTION = '{ partnershipPaths(to: "pic:999981731", first: 1) { to { name pic } } }';
/** Not asked before, so that no answer is kept. */
const OTHER_QUESTION = QUESTION.replace('first: 1', 'first: 2');
const DLR = { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV', pic: '999981731' };
const ANSWERED = { data: { partnershipPaths: { to: DLR } } };

describe('a database', () => {
  let product: Product;
  let owner: ChildProcess;
  let content: string[];
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
    content = await readContent(product.database.driver);
    await expect(backUp(await program(), join(directory, 'early.dump'))).rejects.toThrow(
      /^Neo4j runs here \(process \d+\)/,
    );
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

  test(
    'is restored from its copy when its files are lost; a damaged copy changes nothing',
    { timeout: 4 * MINUTES },
    async () => {
      const copy = join(directory, 'copy.dump');
      await backUp(await program(), copy);
      await expect(backUp(await program(), copy)).rejects.toThrow(`${copy} is there already.`);
      await expect(backUp(await program(), join(directory, 'none/copy.dump'))).rejects.toThrow(
        /^There is no folder .*none/,
      );
      await writeFile(join(directory, 'other.dump.unfinished'), 'of somebody');
      await expect(backUp(await program(), join(directory, 'other.dump'))).rejects.toThrow('is in the way');
      const store = join(directory, 'data/databases/neo4j');
      for (const name of await readdir(store)) await rm(join(store, name), { recursive: true });
      await writeFile(join(store, 'what is left'), '');
      const damaged = join(directory, 'damaged.dump');
      const whole = await readFile(copy);
      await writeFile(damaged, whole.subarray(0, whole.length / 2));
      await expect(restore(await program(), damaged)).rejects.toThrow(/damaged\. Nothing was changed\. Neo4j says:/);
      expect(await readdir(store)).toEqual(['what is left']);
      await expect(restore(await program(), join(directory, 'none.dump'))).rejects.toThrow('There is no file');
      await restore(await program(), copy);
      expect((await readdir(directory)).filter((name) => name.startsWith('re'))).toEqual([]);
      const restored = await start();
      const driver = neo4j.driver(restored.uri, neo4j.auth.basic(restored.user, restored.password));
      expect(await readContent(driver)).toEqual(content);
      await driver.close();
      await restored.stop();
    },
  );
});

async function program(): Promise<Neo4jProgram> {
  return { java: await requireJava(undefined, LIBRARY_DIRECTORY), directory, libraryDirectory: LIBRARY_DIRECTORY };
}

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
