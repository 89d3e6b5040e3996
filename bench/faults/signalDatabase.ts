import process from 'node:process';
import { databasePid } from '../../database/databaseProcess.ts';

/**
 * Sends the database of this directory a signal.
 * @throws Error where none runs: a fault that does not happen is not to be counted
 */
export async function signalDatabase(directory: string, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  const pid = await databasePid(directory);
  if (pid === null) throw new Error(`No database runs in ${directory} that ${signal} could be sent to.`);
  process.kill(pid, signal);
}
