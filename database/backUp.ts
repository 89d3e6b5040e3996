import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { databasePid } from './databaseProcess.ts';
import { isDownloaded } from './downloadNeo4j.ts';
import { writeNeo4jConfiguration } from './neo4jConfiguration.ts';
import { type Neo4jProgram, runAdminTool } from './runAdminTool.ts';

/** The one database of a local Neo4j, and the name of the file that `neo4j-admin` writes and reads. */
const NAME = 'neo4j';
const DUMP = `${NAME}.dump`;
/** The folders that hold it, below `data`. */
const PARTS = ['databases', 'transactions'];

/**
 * Writes the local database to a file: whole when it is there, in the format of `neo4j-admin database dump`.
 * @throws Error where Neo4j runs, there is nothing to copy, the file is there already, or it cannot be written
 */
export async function backUp(program: Neo4jProgram, file: string): Promise<void> {
  const { directory } = program;
  await assertEnded(directory);
  if (!existsSync(join(directory, 'data', 'databases', NAME))) {
    throw new Error('There is no local database to back up: nothing was loaded here, or it is in Docker.');
  }
  const path = resolve(file);
  if (existsSync(path)) throw new Error(`${file} is there already. Give another name, so that no copy is lost.`);
  const folder = await mkdtemp(`${path}.`);
  try {
    await admin(program, ['database', 'dump', NAME, `--to-path=${folder}`], `${file} could not be written.`);
    await rename(join(folder, DUMP), path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts the database of such a file in the place of the local one, whose password stays. It is read whole first, in a
 * folder apart: one that is damaged changes nothing.
 * @throws Error where Neo4j runs, or the file is none or damaged
 */
export async function restore(program: Neo4jProgram, file: string): Promise<void> {
  const { directory } = program;
  await assertEnded(directory);
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
  const apart = join(directory, 'restoring');
  const replaced = join(directory, 'replaced');
  await rm(apart, { recursive: true, force: true });
  try {
    const source = join(apart, 'from');
    await mkdir(source, { recursive: true });
    await symlink(path, join(source, DUMP));
    await writeNeo4jConfiguration(apart, 7687);
    const words = ['database', 'load', NAME, `--from-path=${source}`];
    const failure = `${file} could not be read: it is no copy made by \`npm run db -- backup\`, or is damaged. Nothing was changed.`;
    await admin({ ...program, directory: apart }, words, failure);
    for (const part of PARTS)
      await replace(join(directory, 'data', part), join(apart, 'data', part), join(replaced, part));
  } finally {
    for (const folder of [apart, replaced]) await rm(folder, { recursive: true, force: true });
  }
}

/** Puts a part of one database in the place of that of another. */
async function replace(place: string, from: string, away: string): Promise<void> {
  await mkdir(place, { recursive: true });
  await rm(away, { recursive: true, force: true });
  await mkdir(dirname(away), { recursive: true });
  if (existsSync(join(place, NAME))) await rename(join(place, NAME), away);
  await rename(join(from, NAME), join(place, NAME));
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
  if (!(await isDownloaded(program.libraryDirectory))) {
    throw new Error(
      'Neo4j has not been downloaded yet: `npm run db -- start` does so. Then `npm run db -- stop`, and again.',
    );
  }
  const { code, output } = await runAdminTool(program, words);
  if (code !== 0) throw new Error(`${failure} Neo4j says:\n${lastLines(output)}`);
}

/** The end of what a program printed, where it says why. */
function lastLines(output: string): string {
  return output.split('\n').slice(-LAST).join('\n');
}

const LAST = 5;
