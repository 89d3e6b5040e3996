import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Driver, Neo4jError } from 'neo4j-driver';
import { type Logger, pino } from 'pino';
import { provideDatabase } from './database/provideDatabase.ts';
import { ensureConstraints } from './seed/write/constraints.ts';
import { ensureFoldedNames } from './seed/write/ensureFoldedNames.ts';
import { describeCounts } from './seed/write/Changes.ts';
import { loadSource } from './seed/load/loadSource.ts';
import type { LoadOptions } from './seed/sources/Source.ts';
import { curated } from './seed/sources/curated/source.ts';
import { assertLocalRoom, NoRoom } from './seed/load/assertRoom.ts';
import { isDead, LoadRefused, readMark } from './seed/load/LoadMark.ts';
import type { Tracing } from './src/Tracing.ts';
import { type Environment, readEnvironment } from './rules/env.ts';
import { readParticipation } from './rules/participation/readParticipation.ts';
import { buildSchema } from './src/graphql/buildSchema.ts';
import { startServer } from './src/http/startServer.ts';
import { OWN_DOCUMENTS, readTrustedDocuments, type TrustedDocuments } from './src/http/documents/trustedDocuments.ts';
import { startTracing } from './src/http/observe/startTracing.ts';
import { type Database, openDatabase } from './src/neo4j/Database.ts';
import { warmUp } from './src/neo4j/warmUp.ts';
import { bearersOf } from './src/network/columns/bearersOf.ts';
import { GraphArchive } from './src/graph/archive/GraphArchive.ts';
import { CurrentGraph } from './src/graph/CurrentGraph.ts';
import { SnapshotFile } from './src/graph/SnapshotFile.ts';

/** The built pages. */
const PAGES = fileURLToPath(new URL('./web/dist', import.meta.url));
/** Time that a named database is waited for. Milliseconds. */
const DATABASE_WAIT = 60_000;
/** By how much what is in use may grow before it is cleaned up; left alone, it would hold a good deal more. Percent. */
const HEAP_GROWTH = 40;

type Step = () => Promise<unknown>;

/** Starts everything in order and stops it in the opposite one; what was started when a later step fails is stopped too. */
async function main(environment: Environment, cleanUp: Step[]): Promise<void> {
  const logger = pino({ level: environment.LOG_LEVEL }, pino.destination(2));
  const participation = await readParticipation(resolve(import.meta.dirname, environment.PARTICIPATION_FILE));
  const trusted = await trustedOf(environment);
  const report = (problem: unknown): void =>
    logger.warn({ err: problem }, problem instanceof Error ? problem.message : String(problem));
  const tracing = await trace(environment, cleanUp, report);
  const [database, schema] = await Promise.all([
    prepareDatabase(environment, cleanUp, { logger, tracing }),
    buildSchema(),
  ]);
  const snapshotFile = resolve(import.meta.dirname, environment.SNAPSHOT_FILE);
  const graph = new CurrentGraph(database, report, { file: new SnapshotFile(snapshotFile), tracing });
  const archive = new GraphArchive({ graph, database, folder: join(dirname(snapshotFile), 'archive'), report });
  await Promise.all([graph.start(), warmUp(database)]);
  // Not before: reading the graph makes many rows, and cleaning up after them more often would take some seconds.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  cleanUp.push(() => graph.stop());
  cleanUp.push(() => archive.stop());
  warnOfHome(graph, environment.HOME_ORGANISATION);
  const server = await startServer({
    host: environment.HOST,
    port: environment.PORT,
    schema,
    context: {
      ...{ graph, database, homeOrganisation: environment.HOME_ORGANISATION, participation },
      forecastsFolder: resolve(import.meta.dirname, environment.FORECASTS_FOLDER),
    },
    ...limitsOf(environment),
    archive,
    trusted,
    pages: PAGES,
    ...{ logger, tracing },
  });
  cleanUp.push(() => server.stop());
  console.log(
    `\nReady at ${server.url} for people, at ${server.url}/graphql for programs. Try:\n\n${exampleFor(server.url)}\n\nStop with Ctrl-C.`,
  );
}

/** The documents that alone may be asked: those of the files named, and those of our pages. Undefined where none is named. */
async function trustedOf({ TRUSTED_DOCUMENTS }: Environment): Promise<TrustedDocuments | undefined> {
  if (TRUSTED_DOCUMENTS === undefined) return undefined;
  const files = TRUSTED_DOCUMENTS.split(',').map((file) => resolve(import.meta.dirname, file.trim()));
  return readTrustedDocuments([...files, join(PAGES, OWN_DOCUMENTS)]);
}

/** The limits of the server, whom it believes, and what it tells of itself. */
function limitsOf(environment: Environment) {
  return {
    limits: {
      depth: environment.MAX_DEPTH,
      aliases: environment.MAX_ALIASES,
      tokens: environment.MAX_TOKENS,
      cost: environment.MAX_COST,
      bodyBytes: environment.MAX_BODY_BYTES,
    },
    timeout: environment.REQUEST_TIMEOUT_MS,
    exportTimeout: environment.EXPORT_TIMEOUT_MS,
    fair: {
      cost: environment.CLIENT_COST,
      requests: environment.CLIENT_REQUESTS,
      exports: environment.CLIENT_EXPORTS,
      exportsInAll: environment.MAX_EXPORTS,
    },
    sockets: {
      headersTimeout: environment.HEADERS_TIMEOUT_MS,
      bodyTimeout: environment.BODY_TIMEOUT_MS,
      connections: environment.MAX_CONNECTIONS,
    },
    stopDelay: environment.STOP_DELAY_MS,
    trustedProxies: environment.TRUSTED_PROXIES,
    corsOrigin: environment.CORS_ORIGIN,
    logClients: environment.LOG_CLIENTS === 'true',
    metricsPort: environment.METRICS_PORT,
  };
}

/** Begins to send traces where a place for them is named. */
async function trace(
  { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT }: Environment,
  cleanUp: Step[],
  report: (problem: unknown) => void,
): Promise<Tracing | null> {
  if (!OTEL_EXPORTER_OTLP_ENDPOINT && !OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return null;
  const { tracing, stop } = await startTracing(report);
  cleanUp.push(stop);
  return tracing;
}

/** The parts that are told what goes on. */
interface Told {
  logger: Logger;
  tracing: Tracing | null;
}

/** Connects, and sees to it that the ecosystem is there. */
async function prepareDatabase(environment: Environment, cleanUp: Step[], told: Told): Promise<Database> {
  const database = await connect(environment, cleanUp, told);
  await ensureConstraints(database.driver, environment.NEO4J_DATABASE);
  await ensureFoldedNames(database.driver, environment.NEO4J_DATABASE, console.log);
  const isLocal = environment.NEO4J_URI === undefined;
  await loadEcosystem(database, environment.NEO4J_DATABASE, isLocal ? assertOwnRoom : undefined);
  return database;
}

async function connect(environment: Environment, cleanUp: Step[], { logger, tracing }: Told): Promise<Database> {
  const { uri, user, password, stop } = await provideDatabase({
    uri: environment.NEO4J_URI,
    user: environment.NEO4J_USER,
    password: environment.NEO4J_PASSWORD,
    boltPort: environment.NEO4J_LOCAL_PORT,
    javaHome: environment.JAVA_HOME,
    report: (line) => console.log(line),
    onChange: (line) => logger.warn(line),
  });
  cleanUp.push(stop);
  const { NEO4J_DATABASE, REQUEST_TIMEOUT_MS: timeout, LIST_TIMEOUT_MS: listTimeout } = environment;
  const login = { uri, user, password, database: NEO4J_DATABASE };
  const tell = (reason: string | null): void =>
    logger.warn(reason === null ? 'The database is there again.' : `The database is away. ${reason}`);
  const database = openDatabase({ ...login, timeout, listTimeout }, tell, tracing);
  cleanUp.push(() => database.close());
  await reach(database, uri);
  return database;
}

async function reach({ driver }: Database, uri: string): Promise<void> {
  const deadline = Date.now() + DATABASE_WAIT;
  for (let told = false; ; told = true) {
    try {
      await driver.verifyConnectivity();
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const hopeless = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.');
      if (hopeless || Date.now() > deadline) {
        throw new Error(`Neo4j at ${uri} cannot be used: ${reason} Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`);
      }
      if (!told) console.log(`Waiting for Neo4j at ${uri} ...`);
      await wait(1_000);
    }
  }
}

/** Loads the curated ecosystem if the graph has another; waits for a load that is running, and serves what is there if one was interrupted. */
async function loadEcosystem(
  { driver }: Database,
  database: string,
  beforeWriting: (() => Promise<void>) | undefined,
): Promise<void> {
  for (let told = false; ; told = true) {
    const mark = await readMark(driver, database);
    if (isDead(mark) && mark.source !== curated.name) {
      console.log(`A load of ${mark.source} was interrupted. Run it again; until then nothing is loaded or read anew.`);
      return;
    }
    const load =
      mark.owner === null || isDead(mark)
        ? await tryLoad(driver, { database, beforeWriting }, mark.version)
        : 'REFUSED';
    if (load === null) return;
    if (load !== 'REFUSED') {
      if (isDead(mark)) console.log('Took up the load of the curated ecosystem that had been interrupted.');
      console.log(`Loaded the curated ecosystem: ${describeCounts(load.changes)}; version ${load.version}.`);
      return;
    }
    if (!told) console.log('Waiting for another load to finish ...');
    await wait(1_000);
  }
}

/** A load begins with as much room as one by hand. */
function assertOwnRoom(): Promise<void> {
  return assertLocalRoom(resolve(import.meta.dirname, '.neo4j'), []);
}

/**
 * Another process that starts at the same moment may be quicker; then this one waits for it. What has no room leaves the graph
 * as it is, if there is one.
 */
async function tryLoad(driver: Driver, options: LoadOptions, version: number) {
  return loadSource(driver, curated, [], options).catch((error: unknown) => {
    if (error instanceof LoadRefused) return 'REFUSED' as const;
    if (!(error instanceof NoRoom) || version === 0) throw error;
    console.log(`${error.message} The graph is served as it is, at version ${version}.`);
    return null;
  });
}

/** Paths start there unless the caller says otherwise. */
function warnOfHome(graph: CurrentGraph, home: string): void {
  if (!graph.ready || bearersOf(graph.snapshot().identifiers, home).length > 0) return;
  console.log(`HOME_ORGANISATION=${home} is no organisation of the graph: questions must say where they start (from).`);
}

function exampleFor(url: string): string {
  const query = '{ partnershipPaths(to: \\"pic:999981731\\", first: 1) { paths { score explanation } } }';
  return `curl ${url}/graphql -H 'content-type: application/json' -d '{"query": "${query}"}'`;
}

if (existsSync('.env')) process.loadEnvFile('.env');
const cleanUp: Step[] = [];
let stopping = false;
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const step of cleanUp.reverse()) await step().catch((error: unknown) => console.error(error));
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
await Promise.resolve()
  .then(() => main(readEnvironment(process.env), cleanUp))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return stop(1);
  });
