import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Login } from './startTestDatabases.ts';

let own: Promise<Login> | null = null;

/** Gives the Neo4j of this worker, which no other uses before it ends; waits until one has started. */
export function testDatabase(): Promise<Login> {
  own ??= takeOne(inject('databases'));
  return own;
}

async function takeOne(folder: string): Promise<Login> {
  for (;;) {
    const failed = join(folder, 'failed');
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    for (const name of readdirSync(folder)) {
      const [, number, owner] = /^(\d+)\.login(?:\.(\d+))?$/.exec(name) ?? [];
      const own = join(folder, `${number}.login.${process.pid}`);
      if (number && !(owner && isAlive(Number(owner))) && renamed(join(folder, name), own)) {
        return JSON.parse(readFileSync(own, 'utf8')) as Login;
      }
    }
    await wait(100);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Says whether the file was there still: of two workers that rename it one fails. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
