import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { backUp, restore } from './backUp.ts';
import { copyLocal } from './copyLocal.ts';
import { passwordFile } from './databasePassword.ts';
import { endDatabaseProcess } from './databaseProcess.ts';
import type { Neo4jProgram } from './runAdminTool.ts';
import { startDatabase } from './startDatabase.ts';
import { dockerAnswers, dockerPort, stopDockerDatabase, wipeDockerDatabase } from './startDockerDatabase.ts';

const USAGE = 'Usage: npm run db -- start | stop | backup FILE | restore FILE | wipe --yes';
/** The downloaded program, which is not data: without it the next start would download it again. */
const KEPT = /^lib(\.|$)/;

const Environment = z.object({
  NEO4J_LOCAL_PORT: z.coerce.number().int().min(1).max(65_535).default(7687),
  NEO4J_PASSWORD: z.string().optional(),
  JAVA_HOME: z.string().optional(),
});

async function start(directory: string): Promise<void> {
  const environment = Environment.safeParse(withoutEmpty(process.env));
  if (!environment.success) throw new Error(z.prettifyError(environment.error));
  const { uri, user } = await startDatabase({
    directory,
    boltPort: environment.data.NEO4J_LOCAL_PORT,
    password: environment.data.NEO4J_PASSWORD,
    javaHome: environment.data.JAVA_HOME,
    keepRunning: true,
    report: console.log,
  });
  console.log(`Neo4j runs on ${uri}. User ${user}, password in ${relative('.', passwordFile(directory))}.`);
  console.log('It keeps running until: npm run db -- stop');
}

async function stop(directory: string): Promise<void> {
  const ended = await endDatabaseProcess(directory);
  const inDocker = (await dockerAnswers()) && (await dockerPort(directory)) !== null;
  if (inDocker) await stopDockerDatabase(directory);
  console.log(ended || inDocker ? 'Neo4j is stopped; its data is kept.' : 'No Neo4j runs here.');
}

async function wipe(directory: string, isMeant: boolean): Promise<void> {
  const names = (await readdir(directory)).filter((name) => !KEPT.test(name));
  const inDocker = await dockerAnswers();
  const what = [
    ...names.map((name) => relative('.', join(directory, name))),
    ...(inDocker ? ['the Docker volume'] : []),
  ];
  if (!isMeant) {
    console.log(`This would stop Neo4j and delete ${what.join(', ') || 'nothing'}. To do it: npm run db -- wipe --yes`);
    return;
  }
  await endDatabaseProcess(directory);
  if (inDocker) await wipeDockerDatabase(directory);
  for (const name of names) await rm(join(directory, name), { recursive: true, force: true });
  console.log(`Deleted ${what.join(', ') || 'nothing'}.`);
}

async function copy(directory: string, how: (program: Neo4jProgram) => Promise<void>, done: string): Promise<void> {
  await copyLocal(directory, how);
  console.log(done);
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

async function main([word, ...rest]: string[]): Promise<void> {
  const location = resolve(import.meta.dirname, '..', '.neo4j');
  await mkdir(location, { recursive: true, mode: 0o700 });
  const directory = await realpath(location);
  if (word === 'start' && rest.length === 0) return start(directory);
  if (word === 'stop' && rest.length === 0) return stop(directory);
  const [file] = rest;
  if (word === 'backup' && file && rest.length === 1)
    return copy(directory, (program) => backUp(program, file), `The database is in ${file}.`);
  if (word === 'restore' && file && rest.length === 1)
    return copy(directory, (program) => restore(program, file), `The database is that of ${file}.`);
  if (word === 'wipe' && (rest.length === 0 || rest.join() === '--yes')) return wipe(directory, rest.length > 0);
  console.error(USAGE);
  process.exitCode = 2;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
