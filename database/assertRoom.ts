import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { databasePid } from './databaseProcess.ts';

/** Room without which Neo4j ends while it starts, or refuses all from then on, in bytes. */
const ROOM = 32_000_000;

/** Its message says on which disk there is no room. */
export class NoRoomToStart extends Error {}

/**
 * Checks that a database that is there, on Java, and does not run has room to be started.
 * @throws NoRoomToStart where it has none
 */
export async function assertRoom(directory: string, wanted = ROOM): Promise<void> {
  if (!existsSync(join(directory, 'data')) || (await databasePid(directory)) !== null) return;
  const { bavail, bsize, blocks } = await statfs(directory);
  // Some file systems do not say.
  if (blocks === 0 || bavail * bsize >= wanted) return;
  const where = relative('.', directory) || '.';
  throw new NoRoomToStart(
    `The disk of ${where} has less than ${wanted / 1_000_000} MB of room, which Neo4j needs to start. Make room.`,
  );
}
