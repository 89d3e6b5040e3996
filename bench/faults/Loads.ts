import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { OwnDatabase } from './OwnDatabase.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Time in which a load that was disturbed must succeed, run again and again, and the pause between. Milliseconds. */
const [PATIENCE, PAUSE] = [300_000, 2_000];
const packageFile = z.object({ scripts: z.object({ import: z.string() }) });

/** The two exports that are loaded in turn, each in place of the other. */
export type Content = 0 | 1;

/** Loads made-up exports as `npm run import` does, and remembers of each version of the graph which of them it holds. */
export class Loads {
  readonly #exports: readonly [string[], string[]];
  readonly #database: OwnDatabase;
  readonly #contents = new Map<number, Content>();
  #last = 0;
  #content: Content = 1;

  constructor(database: OwnDatabase, exports: readonly [string[], string[]]) {
    this.#database = database;
    this.#exports = exports;
  }

  /** The content of the version; undefined where no load has made it. */
  contentOf(version: number): Content | undefined {
    return this.#contents.get(version);
  }

  /** Begins the load of what is not loaded. */
  async begin(): Promise<ChildProcess> {
    const { scripts } = packageFile.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
    const [command = 'node', ...options] = scripts.import.split(' ');
    const { uri, user, password } = this.#database.login;
    const words = ['cordis', ...this.#exports[this.#next], '--allow-removals', '--allow-changes'];
    return spawn(command, [...options, ...words], {
      cwd: ROOT,
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: 'ignore',
    });
  }

  /** Loads what is not loaded, or goes on where a load was disturbed: again and again until it succeeds. */
  async load(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!(await this.#succeeds())) {
      if (performance.now() > end)
        throw new Error('A load that was disturbed does not succeed, run again for minutes.');
      await wait(PAUSE);
    }
    const version = await this.#database.version();
    // One that ended well, but whose end nobody was told of, made a version of the same content before.
    this.#content = this.#next;
    for (let one = this.#last + 1; one <= version; one++) this.#contents.set(one, this.#content);
    this.#last = version;
  }

  get #next(): Content {
    return this.#content === 0 ? 1 : 0;
  }

  async #succeeds(): Promise<boolean> {
    const child = await this.begin();
    await once(child, 'exit');
    return child.exitCode === 0;
  }
}

/** Waits until it ends, however, or for some time. */
export async function untilEnded(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await Promise.race([once(child, 'exit'), wait(patience)]);
}

/** Ends it at once. */
export async function killLoad(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
