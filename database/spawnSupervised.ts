import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utf8Environment } from './utf8Environment.ts';

/** A command that ends with this process. */
export interface SupervisedProcess {
  /** Settles when it has ended, with its exit code. */
  ended: Promise<number | null>;
  /** Tells whether it has ended. */
  hasEnded(): boolean;
  /** Lets this process end without ending it first; it then ends by itself. */
  release(): void;
  /** Ends it and waits until it is gone. */
  end(): Promise<void>;
}

/**
 * Starts a command that ends when this process does, whether that ends by itself, by a signal or by SIGKILL. It has a
 * process group of its own, so that Ctrl-C in the terminal does not reach it before this process has closed what it holds.
 *
 * @param logFile gets all that the command prints
 * @param pidFile holds the command's pid while it runs
 * @param atEnd run the command only when this process ends
 */
export function spawnSupervised(
  command: readonly string[],
  { logFile, pidFile, atEnd = false, environment = {} }: SupervisionOptions,
): SupervisedProcess {
  const log = openSync(logFile, 'w');
  const flags = [...(pidFile ? ['--pid-file', pidFile] : []), ...(atEnd ? ['--at-end'] : [])];
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const supervisor = join(import.meta.dirname, 'superviseProcess.ts');
  const child = spawn(process.execPath, ['--import', loader, supervisor, ...flags, '--', ...command], {
    detached: true,
    env: utf8Environment(environment),
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve).on('error', () => resolve(null)));
  child.stdin?.on('error', () => {});
  return {
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    release: () => {
      child.unref();
      if (child.stdin instanceof Socket) child.stdin.unref();
    },
    end: async () => {
      child.ref();
      child.stdin?.end();
      await ended;
    },
  };
}

/** The files, start and environment of a supervised command. */
export interface SupervisionOptions {
  logFile: string;
  pidFile?: string;
  atEnd?: boolean;
  environment?: Record<string, string>;
}
