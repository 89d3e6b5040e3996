import { setTimeout as wait } from 'node:timers/promises';
import type { SeededRandom } from '../graph/SeededRandom.ts';
import { killLoad, type Loads, untilEnded } from './Loads.ts';
import type { OwnDatabase } from './OwnDatabase.ts';
import type { Replica } from './Replica.ts';

/** All that can be hurt. The second server is ended again and again, the first lives from the beginning to the end. */
export interface Stage {
  random: SeededRandom;
  database: OwnDatabase;
  loads: Loads;
  second: Replica;
}

/** A fault is over when its cause is gone; then everything must be well again by itself. Some say what came of it. */
export type Fault = (stage: Stage) => Promise<void | readonly string[]>;

/** The longest that a load is waited for whose database is killed, or has no room. Milliseconds. */
const DISTURBED = 45_000;

/** The faults by their names. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'database killed': async ({ database }) => {
    await database.signal('SIGKILL');
  },
  'database stopped for a moment': async ({ database, random }) => {
    await stopped(database, random.between(1_000, 4_000));
  },
  'database stopped': async ({ database, random }) => {
    await stopped(database, random.between(12_000, 20_000));
  },
  load: async ({ loads }) => {
    await loads.load();
  },
  'load killed, and run again': async ({ loads, random }) => {
    await killMidway(loads, random);
    await wait(random.between(1_000, 6_000));
    await loads.load();
  },
  'database killed during a load': async ({ database, loads, random }) => {
    const child = await loads.begin();
    try {
      await wait(random.between(2_000, 9_000));
      await database.signal('SIGKILL');
      await untilEnded(child, DISTURBED);
    } finally {
      await killLoad(child);
    }
    await loads.load();
  },
  'server restarted': async ({ second }) => {
    await second.end('SIGTERM');
    await second.start();
  },
  'server killed': async ({ second }) => {
    await second.end('SIGKILL');
    await second.start();
  },
  'server gone for a while': async ({ second, random }) => {
    await second.end(random.chance(0.5) ? 'SIGTERM' : 'SIGKILL');
    await wait(random.between(3_000, 8_000));
    await second.start();
  },
  'server restarted during a load': async ({ second, loads, random }) => {
    const restarted = async (): Promise<void> => {
      await wait(random.between(1_000, 6_000));
      await second.end('SIGTERM');
      await second.start();
    };
    await together(loads.load(), restarted());
  },
  'server started while the database is stopped': async ({ second, database, random }) => {
    await second.end('SIGKILL');
    await together(stopped(database, random.between(2_000, 8_000)), second.start());
  },
  'disk full during a load': async ({ database, loads }) => {
    const before = database.restarts;
    const child = await loads.begin();
    try {
      await database.fill();
      await untilEnded(child, DISTURBED);
    } finally {
      await killLoad(child);
      await database.clear();
    }
    const isRefused = child.exitCode !== null && child.exitCode !== 0;
    await loads.load();
    return [isRefused ? 'the load was refused' : '', database.restarts > before ? 'the database restarted' : ''].filter(
      (word) => word !== '',
    );
  },
};

/** The fault that needs a disk of its own. */
export const NEEDS_DISK = 'disk full during a load';

async function stopped(database: OwnDatabase, milliseconds: number): Promise<void> {
  await database.signal('SIGSTOP');
  try {
    await wait(milliseconds);
  } finally {
    await database.signal('SIGCONT');
  }
}

/** Waits for all, however each ends, and then passes on the first failure. */
async function together(...works: Promise<void>[]): Promise<void> {
  const failure = (await Promise.allSettled(works)).find((one) => one.status === 'rejected');
  if (failure) throw failure.reason;
}

async function killMidway(loads: Loads, random: SeededRandom): Promise<void> {
  const child = await loads.begin();
  await untilEnded(child, random.between(2_000, 10_000));
  await killLoad(child);
}
