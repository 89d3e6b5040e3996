import { existsSync } from 'node:fs';
import { mkdir, realpath, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { dockerAnswers } from '../../database/startDockerDatabase.ts';

/** The least room that a load begins with. Bytes. */
const LEAST = 2_000_000_000;
/** Room for each byte of the files. */
const TIMES = 3;

/** Thrown where a load does not begin because the disk has no room for it. */
export class NoRoom extends Error {}

/**
 * Looks, before anything is written, whether the disk of a local database has room for a load of files.
 * @param directory folder of the local database, or that it will be in
 * @param freeOf gives the free room of the disk that a folder is on, in bytes
 * @throws NoRoom that says how much is free and how much is wanted
 */
export async function assertRoom(
  directory: string,
  files: readonly string[],
  freeOf: (folder: string) => Promise<number> = freeRoom,
): Promise<void> {
  const data = join(directory, 'data');
  const folder = existsSync(data) ? data : directory;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file).catch(() => null))?.size ?? 0));
  const wanted = Math.max(LEAST, TIMES * sizes.reduce((sum, size) => sum + size, 0));
  const free = await freeOf(folder);
  if (free >= wanted) return;
  throw new NoRoom(
    `Nothing was loaded: ${inGigabytes(free)} are free on the disk of ${folder}, and a load of these files wants ${inGigabytes(wanted)} (three times the files, and 2 GB at least). Make room, or let NEO4J_URI lead to a Neo4j elsewhere.`,
  );
}

/** The same of the local database in this folder, unless it is in Docker, whose volume is on a disk of Docker's. */
export async function assertLocalRoom(folder: string, files: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const directory = await realpath(folder);
  const isInDocker = !existsSync(join(directory, 'data')) && (await dockerAnswers());
  if (!isInDocker) await assertRoom(directory, files);
}

async function freeRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** 1234567890 -> 1.2 GB; never more than there is. */
function inGigabytes(bytes: number): string {
  return `${(Math.floor(bytes / 100_000_000) / 10).toFixed(1)} GB`;
}
