import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** The least room that a load begins with. Bytes. */
const LEAST = 2_000_000_000;
/** Room for each byte of the files. */
const TIMES = 3;

/**
 * Looks, before anything is written, whether the disk of a local database has room for a load of files.
 * @param directory folder of the local database, or that it will be in
 * @param freeOf gives the free room of the disk that a folder is on, in bytes
 * @throws Error that says how much is free and how much is wanted
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
  throw new Error(
    `Nothing was loaded: ${inGigabytes(free)} are free on the disk of ${folder}, and a load of these files wants ${inGigabytes(wanted)} (three times the files, and 2 GB at least). Make room, or let NEO4J_URI lead to a Neo4j elsewhere.`,
  );
}

async function freeRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** 1234567890 -> 1.2 GB; never more than there is. */
function inGigabytes(bytes: number): string {
  return `${(Math.floor(bytes / 100_000_000) / 10).toFixed(1)} GB`;
}
