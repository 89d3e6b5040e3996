import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../neo4j/Database.ts';
import type { DatabaseOptions } from '../../neo4j/DatabaseOptions.ts';
import type { GraphState } from '../../neo4j/readGraphState.ts';
import { readNetwork, readRest } from './readParts.ts';

// As `readPartsApart` gives it.
const { options, state } = workerData as { options: DatabaseOptions; state: GraphState };
const database = openDatabase(options);
const network = await readNetwork(database, state);
parentPort?.postMessage(network);
if (network) parentPort?.postMessage(await readRest(database, state, network));
await database.close();
