import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../database/freePort.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { haveCurated } from './builders/loads.ts';
import { buildServer } from '../src/buildServer.ts';
import { openDatabase } from '../src/neo4j/Database.ts';
import { testDatabase } from './testDatabase.ts';

const ROOT = join(import.meta.dirname, '..');
/** The folders that the built server reads beside itself. */
const BESIDE = ['rules', 'schema', 'seed', 'src', 'web'];
/** Each is worked out by another kind of work in the threads, and `path` names entities that the database gives. */
const QUESTIONS = `{
  path: partnershipPaths(to: "pic:999981731", first: 1) { paths { organisations { name } } }
  money: whoFundsWhat(groupBy: [FRAMEWORK], first: 1) { rows { keys { label } } }
  found: search(text: "toscana life sciences", first: 1) { hits { label } }
}`;

test('what npm start runs answers, from a folder of its own, and ends when it is told to', async () => {
  await buildServer(() => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'graph-built-'));
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const name of BESIDE) await symlink(join(ROOT, name), join(folder, name));
  await loadEcosystem();
  const { uri, user, password } = await testDatabase();
  const port = await freePort();
  const server = spawn(process.execPath, [join(folder, 'dist/start.js')], {
    cwd: folder,
    env: {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ...{ HOST: '127.0.0.1', PORT: String(port), STOP_DELAY_MS: '2000' },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(server, 'exit');
  try {
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await isReady(url)) && tries < 600; tries++) await wait(100);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: QUESTIONS });
    const ask = async (): Promise<unknown> => (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
    const answer: unknown = await ask();
    expect(answer).toMatchObject({
      data: {
        path: {
          paths: [
            {
              organisations: [
                { name: 'Fondazione Toscana Life Sciences' },
                { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' },
              ],
            },
          ],
        },
        money: { rows: [{ keys: [{ label: 'Horizon Europe' }] }] },
        found: { hits: [{ label: 'Fondazione Toscana Life Sciences' }] },
      },
    });
    server.kill('SIGTERM');
    while (await isReady(url));
    // Until others know that it goes, it answers.
    expect(await ask()).toEqual(answer);
  } finally {
    server.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    await rm(folder, { recursive: true, force: true });
  }
});

async function loadEcosystem(): Promise<void> {
  const database = openDatabase({ ...(await testDatabase()), database: 'neo4j', timeout: 10_000 });
  await ensureConstraints(database.driver, 'neo4j');
  await haveCurated(database.driver);
  await database.close();
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
