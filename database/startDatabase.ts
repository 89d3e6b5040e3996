import { existsSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assertRoom } from './assertRoom.ts';
import { choosePassword } from './databasePassword.ts';
import type { DatabaseOptions } from './databaseOptions.ts';
import { databasePid } from './databaseProcess.ts';
import { downloadNeo4j } from './downloadNeo4j.ts';
import { healRestore } from './healRestore.ts';
import { readBoltPort } from './neo4jConfiguration.ts';
import { assertPortIsFree } from './portIsTaken.ts';
import { requireJava } from './requireJava.ts';
import type { RunningDatabase } from './runningDatabase.ts';
import { dockerAnswers, dockerPort, startDockerDatabase } from './startDockerDatabase.ts';
import { startJavaDatabase } from './startJavaDatabase.ts';
import { startingAlone } from './startingAlone.ts';
import { whenReady } from './whenReady.ts';

/** The default folder of the Neo4j program, for all directories of this checkout. */
export const LIBRARY_DIRECTORY = resolve(import.meta.dirname, '..', '.neo4j', 'lib');

type SettledOptions = DatabaseOptions & { password: string; passwordIsGiven: boolean };

/**
 * Gives a Neo4j that answers: the one that already runs in the directory, else a new one, in Docker when its engine
 * answers, else on Java 17 or 21 (downloaded with Maven, once). It ends with this process, unless `keepRunning`.
 *
 * @throws Error whose message says what to do: nothing to run it with, port taken, no room, wrong password, no answer in ten minutes
 */
export async function startDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  // Whoever else has an account here reads nothing of it.
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  const directory = await realpath(options.directory);
  const password = await choosePassword(directory, options.password);
  const settled = { ...options, directory, password, passwordIsGiven: options.password !== undefined };
  // Before anything is written, a lock included.
  await assertRoom(directory);
  const onWait = () => options.report('Waiting for another process that is starting the same database ...');
  return startingAlone(directory, onWait, async () => {
    const running = await reuseJava(settled);
    if (running) return running;
    await healRestore(directory);
    return (await startWithDocker(settled)) ?? (await startWithJava(settled));
  });
}

/** Null when none runs here, or the one that did is just ending. */
async function reuseJava(options: SettledOptions): Promise<RunningDatabase | null> {
  const { directory } = options;
  const pid = await databasePid(directory);
  if (!pid) return null;
  const boltPort = await readBoltPort(directory);
  options.report(`Neo4j runs on 127.0.0.1:${boltPort} already (process ${pid}): using it.`);
  const hasEnded = async () => (await databasePid(directory)) === null;
  const started = { hasEnded, release: () => {}, stop: async () => {} };
  return whenReady(started, { ...options, boltPort }).catch(async (error: unknown) => {
    if (await hasEnded()) return null;
    throw error;
  });
}

/** Null when Docker does not answer, or the directory holds the data of an earlier start on Java. */
async function startWithDocker(options: SettledOptions): Promise<RunningDatabase | null> {
  const { directory, report, keepRunning = false } = options;
  if (existsSync(join(directory, 'data')) || !(await dockerAnswers())) return null;
  const running = await dockerPort(directory);
  if (running) {
    report(`Neo4j runs in Docker on 127.0.0.1:${running} already: using it.`);
    const hasEnded = async () => (await dockerPort(directory)) === null;
    const started = { hasEnded, release: () => {}, stop: async () => {} };
    return whenReady(started, { ...options, boltPort: running });
  }
  report(`Starting Neo4j in Docker on 127.0.0.1:${options.boltPort} ...`);
  return whenReady(await startDockerDatabase({ ...options, keepRunning }), options);
}

async function startWithJava(options: SettledOptions): Promise<RunningDatabase> {
  const { directory, report, libraryDirectory = LIBRARY_DIRECTORY, keepRunning = false } = options;
  await assertPortIsFree(options.boltPort);
  const java = await requireJava(options.javaHome, libraryDirectory);
  await downloadNeo4j(libraryDirectory, report);
  report(`Starting Neo4j on 127.0.0.1:${options.boltPort} ...`);
  const started = await startJavaDatabase({ ...options, java, directory, libraryDirectory, keepRunning });
  return whenReady(started, options);
}
