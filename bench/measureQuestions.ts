import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../rules/env.ts';
import type { Database } from '../src/neo4j/Database.ts';
import type { BuiltLens } from '../src/network/ties/Lens.ts';
import { textsOf } from '../src/network/columns/TextColumn.ts';
import { askInProcess, buildLenses } from './questions/askInProcess.ts';
import { askOverHttp } from './questions/askOverHttp.ts';
import { choosePairs, type Pair } from './questions/choosePairs.ts';
import { GraphologyThread } from './questions/GraphologyThread.ts';
import { neo4jSearches } from './questions/neo4jSearches.ts';
import { openOwnDatabase } from './questions/openOwnDatabase.ts';
import { readNetwork } from './questions/readNetwork.ts';
import { ServingProcess } from './serving/ServingProcess.ts';
import { printTimings } from './serving/printTimings.ts';
import { Timings } from './serving/Timings.ts';

const USAGE = 'Usage: npm run bench -- questions [--pairs 300] [--slow 100] [--seed 1]';
const SNAPSHOT = resolve(import.meta.dirname, '..', readEnvironment(process.env).SNAPSHOT_FILE);
/** Milliseconds. */
const SLOW_TIMEOUT = 30_000;

/** Asks the product, its functions, Neo4j and graphology for the ways between the same pairs, and prints how long each took. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: '300' },
      slow: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [count, slow, seed] = [Number(values.pairs), Number(values.slow), Number(values.seed)];
  if (!(count >= 10) || !(slow >= 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  const { login, database } = await openOwnDatabase(readEnvironment(process.env), SLOW_TIMEOUT);
  try {
    await measure(database, { count, slow, seed });
  } finally {
    await database.close();
    await login.stop();
  }
}

async function measure(database: Database, { count, slow, seed }: { count: number; slow: number; seed: number }) {
  const server = await startTwice();
  const lens = await readNetwork(database, SNAPSHOT);
  tellSize(lens);
  const chosen = choosePairs(lens, 3 * count, seed);
  const pairs = chosen.slice(0, count);
  const served = await askServer(server, lens, pairs, chosen.slice(count)).catch(async (error: unknown) => {
    await server.end();
    throw error;
  });
  await server.end();
  const inProcess = askInProcess(lens, pairs);
  const built = buildLenses(lens);
  const graphology = await askGraphology(lens, pairs);
  const neo4j = await askNeo4j(neo4jSearches(database, SLOW_TIMEOUT), lens, pairs.slice(0, slow));
  printTimings([
    ['5 best paths, in process', inProcess.timings],
    ['5 best paths, HTTP, 1 client', served.oneClient],
    ['5 best paths, HTTP, 4 clients', served.fourClients],
    ['5 best paths, HTTP, hubs, 4 clients', served.hubQuestions],
    ['5 best paths, HTTP, a new lens each', served.newLenses],
    ['20 suggestions, HTTP', served.suggestions],
    ['building a lens, in process', built],
    ['graphology: 1 shortest path, unweighted', graphology.timings],
    ['Neo4j: shortestPath, unweighted', neo4j.shortestPath],
    ['Neo4j: SHORTEST 5, unweighted', neo4j.shortestFive],
  ]);
  const { delay, memory } = served;
  const sameLengths = neo4j.lengths.filter((ties, at) => Object.is(ties, graphology.lengths[at])).length;
  console.log(`
Event loop late while hubs were asked for: ${show(delay.p50)} ms p50, ${show(delay.p99)} p99, ${show(delay.max)} at most
Resident after all questions, four lenses in memory: ${memory.resident.toFixed(0)} MB, at most ${memory.peak.toFixed(0)} MB
Same scores over HTTP and in process: ${countSame(served.found, inProcess.found)} of ${pairs.length}
As many ties on the shortest path, Neo4j and graphology: ${sameLengths} of ${neo4j.lengths.length}`);
}

/** Starts the product without the file of its snapshot, which is written once what is searched in is read too, and again with it. */
async function startTwice(): Promise<ServingProcess> {
  await rm(SNAPSHOT, { force: true });
  const without = await ServingProcess.start();
  while (!existsSync(SNAPSHOT)) await wait(100);
  const { peak } = await without.memory();
  await without.end();
  const server = await ServingProcess.start();
  console.log(
    `Ready without a snapshot file after ${show(without.readyAfter / 1000)} s, at most ${peak.toFixed(0)} MB`,
  );
  console.log(`Ready with it after ${show(server.readyAfter / 1000)} s`);
  return server;
}

async function askServer(server: ServingProcess, lens: BuiltLens, pairs: readonly Pair[], rest: readonly Pair[]) {
  const ids = textsOf(lens.snapshot.organisations.ids);
  const isHubs = (_: Pair, at: number): boolean => at % 10 > 7;
  const hubs = rest.filter(isHubs);
  const others = rest.filter((pair, at) => !isHubs(pair, at));
  // What compiles at first use is compiled before anything is timed.
  await askOverHttp(server, { ids, pairs: others.slice(0, 10), others: [], hubs: [] });
  console.log(
    `Resident after the first questions, four lenses in memory: ${(await server.memory()).resident.toFixed(0)} MB`,
  );
  return askOverHttp(server, { ids, pairs, others: others.slice(10), hubs });
}

async function askGraphology(lens: BuiltLens, pairs: readonly Pair[]) {
  const thread = await GraphologyThread.start(lens);
  const timings = new Timings();
  const lengths: number[] = [];
  for (const pair of pairs) {
    const { milliseconds, ties } = await thread.search(pair);
    timings.add(milliseconds);
    lengths.push(ties);
  }
  await thread.end();
  console.log(`graphology's graph was built in ${show(thread.builtIn / 1000)} s`);
  return { timings, lengths };
}

async function askNeo4j(
  { shortestPath, shortestFive }: ReturnType<typeof neo4jSearches>,
  lens: BuiltLens,
  pairs: readonly Pair[],
) {
  const ids = textsOf(lens.snapshot.organisations.ids);
  const timings = { shortestPath: new Timings(), shortestFive: new Timings() };
  const lengths: number[] = [];
  for (const { from, to } of pairs) {
    const found = await timings.shortestPath.time(() => shortestPath(ids[from]!, ids[to]!));
    await timings.shortestFive.time(() => shortestFive(ids[from]!, ids[to]!));
    // A tie is two relationships.
    lengths.push(found?.[0] ? (found[0].ids.length - 1) / 2 : Number.NaN);
  }
  return { ...timings, lengths };
}

function tellSize({ snapshot, starts, ends }: BuiltLens): void {
  const { organisations, collaborations, memberships } = snapshot;
  const entries = starts.reduce((sum, start, row) => sum + ends[row]! - start, 0);
  console.log(
    `${organisations.ids.length} organisations, ${collaborations.ids.length} collaborations, ${memberships.organisations.length} memberships, ${entries / 2} tied pairs`,
  );
}

function countSame(some: readonly (readonly number[] | null)[], others: readonly (readonly number[])[]): number {
  return some.filter((scores, at) => scores !== null && scores.join() === others[at]?.join()).length;
}

function show(number: number): string {
  return number.toFixed(1);
}

await main();
