import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endProcess } from './endProcess.ts';
import { readProcess } from './readProcess.ts';

/** The file that holds the pid of the Neo4j that runs in this directory. */
export function pidFile(directory: string): string {
  return join(directory, 'neo4j.pid');
}

/** The Java option that tells the Neo4j of this directory from every other process. */
export function homeOption(directory: string): string {
  return `--home-dir=${directory}`;
}

/** The pid of the Neo4j that runs in this directory; null when none does, whatever the pid file says. */
export async function databasePid(directory: string): Promise<number | null> {
  const pid = Number(await readFile(pidFile(directory), 'utf8').catch(() => ''));
  return pid > 0 && (await isDatabase(pid, directory)) ? pid : null;
}

/** Ends the Neo4j that runs in this directory, and waits until it is gone. */
export async function endDatabaseProcess(directory: string): Promise<boolean> {
  const pid = await databasePid(directory);
  if (pid) await endProcess(pid, () => isDatabase(pid, directory));
  await rm(pidFile(directory), { force: true });
  return pid !== null;
}

async function isDatabase(pid: number, directory: string): Promise<boolean> {
  const command = (await readProcess(pid))?.command ?? '';
  return `${command} `.includes(` ${homeOption(directory)} `);
}
