import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { databasePid } from './databaseProcess.ts';
import { isDownloaded } from './downloadNeo4j.ts';
import { healRestore, placesOf } from './healRestore.ts';
import { writeNeo4jConfiguration } from './neo4jConfiguration.ts';
import { type Neo4jProgram, runAdminTool } from './runAdminTool.ts';
import { startingAlone } from './startingAlone.ts';

/** The one database of a local Neo4j. */
const NAME = 'neo4j';
/** The file that `neo4j-admin` writes and reads. */
const DUMP = `${NAME}.dump`;
/** Lines of what a program printed that say why it failed. */
const LAST_LINES = 5;

/**
 * Writes the local database to a file: whole when it is there, in the format of `neo4j-admin database dump`.
 * @throws Error where Neo4j runs, there is nothing to copy, the file is there already, or it cannot be written
 */
export function backUp(program: Neo4jProgram, file: string): Promise<void> {
  const { directory } = program;
  return alone(program, async () => {
    if (!existsSync(join(directory, 'data', 'databases', NAME))) {
      throw new Error('There is no local database to back up: nothing was loaded here.');
    }
    const path = resolve(file);
    if (existsSync(path)) throw new Error(`${file} is there already. Give another name, so that no copy is lost.`);
    if (!existsSync(dirname(path))) throw new Error(`There is no folder ${dirname(path)}.`);
    const unfinished = `${path}.unfinished`;
    await removeKilled(unfinished);
    await mkdir(unfinished);
    try {
      await admin(program, ['database', 'dump', NAME, `--to-path=${unfinished}`], `${file} could not be written.`);
      await rename(join(unfinished, DUMP), path);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
}

/**
 * Puts the database of such a file in the place of the local one, whose password stays. It is read whole first, in a
 * folder apart: one that is damaged changes nothing, and one step puts it in place.
 * @throws Error where Neo4j runs, or the file is none or damaged
 */
export function restore(program: Neo4jProgram, file: string): Promise<void> {
  const { directory } = program;
  return alone(program, async () => {
    const path = resolve(file);
    if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
    const { data, apart, staged, replaced } = placesOf(directory);
    if ((await lstat(data).catch(() => null))?.isSymbolicLink()) {
      throw new Error(
        `${data} is a link: let NEO4J_URI lead to a Neo4j of your own, and restore it as its manual says.`,
      );
    }
    try {
      const source = join(apart, 'from');
      await mkdir(source, { recursive: true });
      await symlink(path, join(source, DUMP));
      await writeNeo4jConfiguration(apart, 7687);
      const failure = `${file} could not be read: it is no copy made by \`npm run db -- backup\`, or is damaged. Nothing was changed.`;
      const words = ['database', 'load', NAME, `--from-path=${source}`];
      await admin({ ...program, directory: apart }, words, failure);
      await addTheRest(data, staged);
      await assertEnded(directory);
      if (existsSync(data)) await rename(data, replaced);
      await rename(staged, data);
    } finally {
      await healRestore(directory);
    }
  });
}

/** Removes what a killed backup left. @throws Error where anything else is called so */
async function removeKilled(unfinished: string): Promise<void> {
  if (!existsSync(unfinished)) return;
  const names = await readdir(unfinished).catch(() => ['']);
  if (names.some((name) => name !== DUMP)) throw new Error(`${unfinished} is in the way: no backup wrote it.`);
  await rm(unfinished, { recursive: true });
}

/** Copies what else a Neo4j keeps, its password and its list of databases, beside the database that was read. */
async function addTheRest(data: string, staged: string): Promise<void> {
  const isOld = (path: string): boolean =>
    ['databases', 'transactions'].some((part) => path === join(data, part, NAME));
  if (existsSync(data)) await cp(data, staged, { recursive: true, filter: (path) => !isOld(path) });
}

/** Does it while no Neo4j runs here nor is started. */
function alone(program: Neo4jProgram, work: () => Promise<void>): Promise<void> {
  const { directory, libraryDirectory } = program;
  return startingAlone(
    directory,
    () => undefined,
    async () => {
      await assertEnded(directory);
      if (!(await isDownloaded(libraryDirectory))) {
        throw new Error(
          'Neo4j has not been downloaded yet: `npm run db -- start` does so. Then `npm run db -- stop`, and again.',
        );
      }
      await healRestore(directory);
      await work();
    },
  );
}

async function assertEnded(directory: string): Promise<void> {
  const pid = await databasePid(directory);
  if (pid !== null) {
    throw new Error(
      `Neo4j runs here (process ${pid}). Stop the server and \`npm run db -- stop\`, then do it again: a database that is written to cannot be copied.`,
    );
  }
}

async function admin(program: Neo4jProgram, words: readonly string[], failure: string): Promise<void> {
  const { code, output } = await runAdminTool(program, words);
  if (code !== 0) throw new Error(`${failure} Neo4j says:\n${output.split('\n').slice(-LAST_LINES).join('\n')}`);
}
