import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../database/freePort.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { haveCurated } from './builders/loads.ts';
import { type ReceivedSpan, startOtlpReceiver } from './builders/otlpReceiver.ts';
import { buildServer } from '../src/buildServer.ts';
import { openDatabase } from '../src/neo4j/Database.ts';
import { testDatabase } from './testDatabase.ts';

/** The trace and the span of whoever asks. */
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const ROOT = join(import.meta.dirname, '..');
/** The folders that the built server reads beside itself. */
const BESIDE = ['rules', 'schema', 'seed', 'src', 'web'];
/** Each is worked out by another kind of work in the threads, and `path` names entities that the database gives. */
const QUESTIONS = `{
  path: partnershipPaths(to: "pic:999981731", first: 1) { paths { organisations { name pic } } }
  money: whoFundsWhat(groupBy: [FRAMEWORK], first: 1) { rows { keys { label } } }
  found: search(text: "toscana life sciences", first: 1) { hits { label } }
}`;

test('what npm start runs answers, from a folder of its own, sends its traces, and ends when it is told to', async () => {
  await buildServer(() => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'graph-built-'));
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  expect(await readFile(join(folder, 'dist/start.js'), 'utf8')).not.toMatch(/FEDERATION_VERSIONS|federation-internals/);
  for (const name of BESIDE) await symlink(join(ROOT, name), join(folder, name));
  await loadEcosystem();
  const { uri, user, password } = await testDatabase();
  const port = await freePort();
  const receiver = await startOtlpReceiver();
  const server = spawn(process.execPath, [join(folder, 'dist/start.js')], {
    cwd: folder,
    env: {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ...{ HOST: '127.0.0.1', PORT: String(port), STOP_DELAY_MS: '2000', LOG_CLIENTS: 'false' },
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_SERVICE_NAME: 'graph under test' },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(server, 'exit');
  try {
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await isReady(url)) && tries < 600; tries++) await wait(100);
    const headers = { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` };
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
    await receiver.stop();
    await rm(folder, { recursive: true, force: true });
  }
  expectTold(receiver.spans.filter(({ traceId }) => traceId === TRACE));
});

/** Expects the spans of the two requests: questions within them, threads within these, and statements without what was asked. */
function expectTold(spans: ReceivedSpan[]): void {
  const byId = new Map(spans.map((one) => [one.spanId, one]));
  const told = spans.map(({ name, kind, parentSpanId = '', service, status }) => {
    const above = parentSpanId === CALLER ? 'whoever asked' : byId.get(parentSpanId)?.name;
    return [service, name, kind, above, status.code].join(', ');
  });
  expect([...new Set(told)].sort()).toEqual([
    'graph under test, POST /graphql, 2, whoever asked, 0',
    'graph under test, neo4j, 3, POST /graphql, 0',
    'graph under test, question partnershipPaths, 1, POST /graphql, 0',
    'graph under test, question search, 1, POST /graphql, 0',
    'graph under test, question whoFundsWhat, 1, POST /graphql, 0',
    'graph under test, thread bestPaths, 1, question partnershipPaths, 0',
    'graph under test, thread fundingPage, 1, question whoFundsWhat, 0',
    'graph under test, thread searchPage, 1, question search, 0',
  ]);
  const attributesOf = (name: string) => spans.filter((one) => one.name === name).map((one) => one.attributes);
  expect(attributesOf('POST /graphql')).toEqual(
    Array(2).fill({
      ...{ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
      ...{
        'graph.request.id': expect.any(String) as string,
        'graph.was_kept': expect.any(Boolean) as boolean,
        'graph.was_left': false,
      },
      ...{
        'graph.questions': 'partnershipPaths whoFundsWhat search',
        'graph.codes': '',
        'graph.cost': expect.any(Number) as number,
      },
    }),
  );
  const [search] = attributesOf('thread searchPage');
  expect(search).toEqual({
    ...{ 'graph.work': 'searchPage', 'graph.work.waited_ms': expect.any(Number) as number },
    'graph.work.worked_ms': expect.any(Number) as number,
  });
  for (const statement of attributesOf('neo4j')) {
    expect(statement).toMatchObject({ 'db.system.name': 'neo4j', 'db.namespace': 'neo4j' });
    expect(statement['db.query.text']).toContain('MATCH');
  }
  expect(JSON.stringify(spans)).not.toMatch(/999981731|toscana|127\.0\.0\.1/);
}

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
