import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { keepPassword, passwordFile } from './databasePassword.ts';
import type { RunningDatabase } from './runningDatabase.ts';
import { untilItNeedsRestart } from './untilItNeedsRestart.ts';
import { type Readiness, waitUntilReady } from './waitUntilReady.ts';

/** A Neo4j process that does not answer yet. */
export interface StartedProcess {
  hasEnded(): boolean | Promise<boolean>;
  /** Settles when it has ended, where that is known without asking. */
  ended?: Promise<unknown>;
  /** Lets this process end without ending it first. */
  release(): void;
  stop(): Promise<void>;
}

/** The database that the process belongs to. */
export interface ExpectedDatabase {
  directory: string;
  boltPort: number;
  password: string;
  /** True if the user gave the password; false if it is the one kept in the directory. */
  passwordIsGiven: boolean;
  /** Gets a line where it takes long. */
  report(line: string): void;
  /** Given when nobody waits for it any more. */
  signal?: AbortSignal;
}

const RESTART = 'Neo4j needs to be restarted, as after a full disk.';
const STOP_AND_START = 'then stop it (`npm run db -- stop`) and start again.';

/** The file that holds what the Neo4j of this directory prints. */
export function consoleLog(directory: string): string {
  return join(directory, 'logs', 'console.log');
}

/**
 * Waits until a started Neo4j answers, and keeps its password. One that does not, or whose password cannot be kept, is stopped.
 *
 * @throws Error whose message says why, and what to do
 */
export async function whenReady(started: StartedProcess, expected: ExpectedDatabase): Promise<RunningDatabase> {
  const { directory, boltPort, password, signal, report } = expected;
  const database = { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password };
  const isOver = () => signal?.aborted === true || started.hasEnded();
  try {
    const readiness = await waitUntilReady(database, isOver, report);
    if (readiness !== 'ready') throw new Error(await explain(readiness, expected));
    await keepPassword(directory, password);
  } catch (error) {
    await started.stop();
    throw error;
  }
  started.release();
  const watched = started.ended && ((over: AbortSignal) => untilItNeedsRestart(database, over));
  return { ...database, ended: started.ended, untilItNeedsRestart: watched, stop: started.stop };
}

async function explain(readiness: Exclude<Readiness, 'ready'>, expected: ExpectedDatabase): Promise<string> {
  const where = relative('.', expected.directory) || '.';
  if (readiness === 'wrongPassword') return explainPassword(where, expected);
  if (readiness === 'needsRestart') return `${RESTART} Make room on the disk of ${where}, ${STOP_AND_START}`;
  const said = await readFile(consoleLog(expected.directory), 'utf8').catch(() => '');
  const what = readiness === 'ended' ? 'ended while it was starting' : 'did not answer within ten minutes';
  const lines = said.trim()
    ? ` Its last lines, from ${relative('.', consoleLog(expected.directory))}:\n${lastLines(said)}`
    : '';
  return (
    `Neo4j ${what}.${lines}\n` +
    'Try again. If it stays so, put a copy in its place (`npm run db -- restore FILE`); without one, copy its folder before ' +
    '`npm run db -- wipe --yes` deletes what is there.'
  );
}

/** Without the frames of stack traces, which tell a user nothing. */
function lastLines(text: string): string {
  const lines = text.trim().split('\n');
  return lines
    .filter((line) => !/^\s+(at |\.\.\. )/.test(line))
    .slice(-12)
    .join('\n');
}

function explainPassword(where: string, { directory, passwordIsGiven }: ExpectedDatabase): string {
  const wipe = 'or delete that database with `npm run db -- wipe --yes`.';
  if (!passwordIsGiven) {
    const file = relative('.', passwordFile(directory));
    return `The password in ${file} does not open the database in ${where}. Set NEO4J_PASSWORD to the right one, ${wipe}`;
  }
  return (
    `The database in ${where} was made with another password than the one in NEO4J_PASSWORD. ` +
    `Set NEO4J_PASSWORD to that one, or unset it when it is kept in ${relative('.', passwordFile(directory))}, ${wipe}`
  );
}
