import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../rules/env.ts';
import { askEveryday } from './questions/askEveryday.ts';
import { choosePairs } from './questions/choosePairs.ts';
import { openOwnDatabase } from './questions/openOwnDatabase.ts';
import { readNetwork } from './questions/readNetwork.ts';
import { printTimings } from './serving/printTimings.ts';
import { ServingProcess } from './serving/ServingProcess.ts';

const USAGE = 'Usage: npm run bench -- everyday [--questions 3000] [--seed 1]';
/** Asked before the measuring, so that what compiles at first use is compiled. */
const WARM_UP = 300;
/** Milliseconds. */
const STATEMENT_TIMEOUT = 30_000;

/** Lets sixteen clients ask what pages do, and prints how many answers a second they get and what one costs the server. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { questions: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
  });
  const [count, seed] = [Number(values.questions), Number(values.seed)];
  if (!(count >= 100) || !Number.isInteger(seed)) throw new Error(USAGE);
  const { login, database, snapshotFile } = await openOwnDatabase(readEnvironment(process.env), STATEMENT_TIMEOUT);
  const server = await ServingProcess.start({ LOG_LEVEL: 'error' });
  try {
    while (!existsSync(snapshotFile)) await wait(100);
    const lens = await readNetwork(database, snapshotFile);
    const pairs = choosePairs(lens, count + WARM_UP, seed);
    await askEveryday(server.url, lens.snapshot, pairs.slice(0, WARM_UP));
    const [worked, start] = [await server.processorTime(), performance.now()];
    const timings = await askEveryday(server.url, lens.snapshot, pairs.slice(WARM_UP));
    const seconds = (performance.now() - start) / 1_000;
    const each = ((await server.processorTime()) - worked) / timings.count;
    printTimings([['what pages ask, 16 clients', timings]]);
    console.log(
      `\n${(timings.count / seconds).toFixed(0)} answers a second, ${each.toFixed(1)} ms of the server's processors each`,
    );
  } finally {
    await server.end();
    await database.close();
    await login.stop();
  }
}

await main();
