import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printTable } from './backTest/printTable.ts';
import { ask } from './faults/ask.ts';
import { Clients } from './faults/Clients.ts';
import { FAULTS, NEEDS_DISK, type Stage } from './faults/faultKinds.ts';
import { Loads } from './faults/Loads.ts';
import { OwnDatabase } from './faults/OwnDatabase.ts';
import { type KnownIds, type Question, questionPool } from './faults/questionPool.ts';
import { Replica } from './faults/Replica.ts';
import { Witness } from './faults/Witness.ts';
import { generateCordis } from './generateCordis.ts';
import { planOfScale } from './graph/GeneratorPlan.ts';
import { SeededRandom } from './graph/SeededRandom.ts';
import { askProduct } from './questions/askProduct.ts';
import { freePort } from '../database/freePort.ts';
import { buildServer } from '../src/buildServer.ts';
import { wholeNumber } from './wholeNumber.ts';

const USAGE = 'Usage: npm run bench -- faults [--minutes 10] [--seed 1]';
/** The size of the made-up exports. */
const SCALE = 0.005;
/** Questions of each kind. */
const OF_EACH = 8;
/** Questions that are asked at once while nothing happens. */
const AT_ONCE = 4;
/** The time a request may take, and what its way may take besides. Milliseconds. */
const [REQUEST_TIMEOUT, WAY] = [10_000, 1_000];
/** The time in which everything must be well again. Milliseconds. */
const PATIENCE = 60_000;
const KNOWN = `{ organisations(limit: 300, sort: [{ projectCount: DESC }, { id: ASC }]) { id }
  projects(limit: 200, sort: [{ organisationCount: DESC }, { id: ASC }]) { id } }`;
/** Answered from the database, and from memory, where all is well. */
const WELL: readonly Question[] = [
  { field: 'countries(limit: 1) { id }', isOfMemory: false },
  { field: 'search(text: "cancer", first: 1) { totalCount }', isOfMemory: true },
];

const ids = z.array(z.object({ id: z.string() })).transform((all) => all.map(({ id }) => id));
const known = z.object({ organisations: ids, projects: ids });

/** One time that a fault happened. `came`: what came of it beside that all was well again after so long. */
interface Time {
  seconds: number;
  came: readonly string[];
}

/** Lets clients ask the product while faults happen to it at random, and says what came of that. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
  });
  const minutes = wholeNumber('minutes', values.minutes, USAGE);
  const seed = wholeNumber('seed', values.seed, USAGE);
  const folder = await mkdtemp(join(tmpdir(), 'bench-faults-'));
  try {
    const exports: [string[], string[]] = [await exportOf(folder, 1), await exportOf(folder, 2)];
    const database = await OwnDatabase.start(folder, console.log);
    const servers = await Promise.all([replicaOf(folder, database, 1), replicaOf(folder, database, 2)]);
    try {
      const stage = {
        random: new SeededRandom(seed),
        database,
        loads: new Loads(database, exports),
        second: servers[1],
      };
      await run(stage, servers, { minutes, seed });
    } finally {
      for (const server of servers) await server.end('SIGTERM');
      await database.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(
  stage: Stage,
  servers: readonly [Replica, Replica],
  { minutes, seed }: { minutes: number; seed: number },
): Promise<void> {
  const { random, loads, database } = stage;
  const [first] = servers;
  await buildServer(console.log);
  await Promise.all(servers.map((server) => server.start()));
  const witness = new Witness(REQUEST_TIMEOUT + WAY);
  const questions = await undisturbed(stage, servers, witness);
  if (!database.canBeFilled) console.log(`No disk can be mounted here: "${NEEDS_DISK}" is left out.`);
  // Of its own, for nobody knows in which order clients come; the faults come in the order of the seed.
  const clients = new Clients({ servers, questions, witness, random: new SeededRandom(seed, 2) });
  const asking = clients.start();
  await wait(5_000);
  const memory = [await first.resident()];
  const times = new Map<string, Time[]>();
  const end = performance.now() + minutes * 60_000;
  for (let bag: string[] = []; performance.now() < end && !witness.isOver;) {
    if (bag.length === 0) bag = shuffled(stage);
    const name = bag.pop()!;
    console.log(`${new Date().toISOString().slice(11, 19)} ${name} (first server: ${memory.at(-1)!.toFixed(0)} MB)`);
    const came = await FAULTS[name]!(stage).catch((error: unknown) => witness.broken(name, String(error)));
    const seconds = await untilWell(servers, witness, name);
    times.set(name, [...(times.get(name) ?? []), { seconds, came: came ?? [] }]);
    const { compared } = witness;
    await wait(random.between(2_000, 6_000));
    if (witness.compared === compared && !witness.isOver) witness.broken(name, 'Nothing was compared after it.');
    witness.judge(loads);
    memory.push(await first.resident());
  }
  clients.stop();
  await asking;
  witness.judge(loads);
  if (witness.isOver) console.log('It ended at midnight: as of another day other answers are right.');
  if (witness.compared === 0) witness.broken('all', 'Nothing was compared.');
  tell(witness, clients.count, times, memory);
}

/** Asks all questions of both contents of both servers before anything happens; the answers are the right ones. */
async function undisturbed(
  { random, loads }: Stage,
  servers: readonly Replica[],
  witness: Witness,
): Promise<Question[]> {
  await loads.load();
  await untilWell(servers, witness, 'the first load');
  const ofFirst = await knownOf(servers[0]!);
  await loads.load();
  await untilWell(servers, witness, 'the second load');
  const ofSecond = await knownOf(servers[0]!);
  const questions = questionPool(
    random,
    {
      organisations: [...ofFirst.organisations, ...ofSecond.organisations],
      projects: [...ofFirst.projects, ...ofSecond.projects],
    },
    OF_EACH,
  );
  await askAll(servers, questions, witness, 1);
  console.log(`${questions.length} questions were asked of both servers in the second version.`);
  await loads.load();
  await untilWell(servers, witness, 'the third load');
  await askAll(servers, questions, witness, 0);
  return questions;
}

async function askAll(
  servers: readonly Replica[],
  questions: readonly Question[],
  witness: Witness,
  content: 0 | 1,
): Promise<void> {
  const asked = servers.flatMap(({ url }) => questions.map((question) => ({ url, question }))).values();
  const client = async (): Promise<void> => {
    for (const { url, question } of asked) witness.takeForRight(content, await ask(url, [question]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

async function knownOf({ url }: Replica): Promise<KnownIds> {
  return known.parse(await askProduct(url, KNOWN, {}));
}

/** Waits until all servers are ready and answer from database and memory, of the same version and of no load. Returns the seconds that it took. */
async function untilWell(servers: readonly Replica[], witness: Witness, name: string): Promise<number> {
  const began = performance.now();
  for (let tries = 0; ; tries++) {
    const states = await Promise.all(servers.map((server) => stateOf(server, `w${tries}${began.toFixed(0)}`)));
    const taken = performance.now() - began;
    if (states.every((state) => state !== null && state === states[0])) return taken / 1_000;
    if (taken > PATIENCE) {
      witness.broken('/ready', `After "${name}" the servers are not well again: ${states.join(', ')}.`);
      return taken / 1_000;
    }
    await wait(250);
  }
}

/** The version of which a server answers from the database and from memory; null where it is not ready, refuses or says that a load writes. */
async function stateOf(server: Replica, name: string): Promise<number | null> {
  if (!(await server.isReady())) return null;
  const answer = await ask(server.url, WELL, name).catch(() => null);
  if (!answer?.graph || answer.graph.loading !== false || answer.fields.some(({ refusal }) => refusal)) return null;
  return answer.graph.version;
}

function shuffled({ random, database }: Stage): string[] {
  const names = Object.keys(FAULTS).filter((name) => name !== NEEDS_DISK || database.canBeFilled);
  return [...random.order(names.length)].map((at) => names[at]!);
}

function tell(
  witness: Witness,
  requests: number,
  times: ReadonlyMap<string, readonly Time[]>,
  memory: readonly number[],
): void {
  printTable(
    ['fault', 'times', 'well again after at most, s', 'what came of it'],
    [...times].map(([name, all]) => [
      ...[name, String(all.length), Math.max(...all.map(({ seconds }) => seconds)).toFixed(1)],
      counted(all.flatMap(({ came }) => came)),
    ]),
  );
  const { refusals, compared, duringLoads, unanswered, slowest, wrong } = witness;
  printTable(
    ['', ''],
    [
      ['requests', String(requests)],
      ['answers compared with the right ones', String(compared)],
      ['answers that say that a load writes', String(duringLoads)],
      ...[...refusals].sort().map(([code, count]) => [`refused with ${code}`, String(count)]),
      ['not answered by a server that had been ended', String(unanswered)],
      ['slowest answer, ms', slowest.toFixed(0)],
      ['memory of the first server, MB: at first, at most, at last', memoryOf(memory)],
      ['wrong', String(wrong.length)],
    ],
  );
  // Of each kind the first ones, so that many of one hide no other.
  const shown = new Map<string, number>();
  for (const { what, document, told } of wrong) {
    const kind = what.replaceAll(/\d+/g, 'N');
    shown.set(kind, (shown.get(kind) ?? 0) + 1);
    if (shown.get(kind)! > 5) continue;
    console.log(`\n${what}: ${document}\n${told.slice(0, 2_000)}`);
  }
  if (wrong.length > 0) process.exitCode = 1;
}

/** a, b, a -> 2 x a, 1 x b */
function counted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} x ${word}`).join(', ');
}

function memoryOf(memory: readonly number[]): string {
  return [memory[0]!, Math.max(...memory), memory.at(-1)!].map((one) => one.toFixed(0)).join(', ');
}

async function exportOf(folder: string, seed: number): Promise<string[]> {
  return generateCordis(planOfScale(SCALE, seed), join(folder, `exports${seed}`));
}

async function replicaOf(folder: string, { login }: OwnDatabase, number: number): Promise<Replica> {
  return new Replica({
    ...{ NEO4J_URI: login.uri, NEO4J_USER: login.user, NEO4J_PASSWORD: login.password, LOG_LEVEL: 'error' },
    ...{ PORT: String(await freePort()), SNAPSHOT_FILE: join(folder, `server${number}`, 'snapshot') },
    ...{ REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT), STOP_DELAY_MS: '1000' },
  });
}

await main();
