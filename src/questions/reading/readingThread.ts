import { parentPort, workerData } from 'node:worker_threads';
import { type DatabaseOptions, openDatabase } from '../../neo4j/Database.ts';
import type { GraphState } from '../../neo4j/readGraphState.ts';
import { readSnapshot } from './readSnapshot.ts';

// What `readSnapshotApart` gives.
const { options, state } = workerData as { options: DatabaseOptions; state: GraphState };
const database = openDatabase(options);
const snapshot = await readSnapshot(database, state);
await database.close();
parentPort?.postMessage(snapshot);
