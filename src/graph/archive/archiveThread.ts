import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../neo4j/Database.ts';
import type { DatabaseOptions } from '../../neo4j/DatabaseOptions.ts';
import { lowerThreadPriority } from '../threads/lowerThreadPriority.ts';
import { type ArchiveOrder, writeArchive } from './writeArchive.ts';

// As `writeArchiveApart` gives them.
const { options, order } = workerData as { options: DatabaseOptions; order: ArchiveOrder };
lowerThreadPriority();
const database = openDatabase(options);
try {
  parentPort?.postMessage(await writeArchive(database, order));
} finally {
  await database.close();
}
