import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildServer } from '../../src/buildServer.ts';

const MAIN = fileURLToPath(new URL('../../dist/start.js', import.meta.url));
const WATCH = new URL('./watchEventLoop.js', import.meta.url).href;
/** All that is asked comes from one address, and more than one client may. */
const UNLIMITED = { CLIENT_COST: '0', CLIENT_REQUESTS: '1000' };
/** The interval at which it is asked whether it is ready, and the limit, in milliseconds. */
const INTERVAL = 20;
const PATIENCE = 600_000;

const delay = z.object({ p50: z.number(), p99: z.number(), max: z.number() });
/** The delays of a process's timers since the last reading, in milliseconds. */
export type EventLoopDelay = z.infer<typeof delay>;

/** The product in a process of its own, just as `npm start` runs it, but that it also says how late its timers come. */
export class ServingProcess {
  readonly url: string;
  /** From its start until `/ready` said so. Milliseconds. */
  readonly readyAfter: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, readyAfter: number) {
    this.#child = child;
    this.url = url;
    this.readyAfter = readyAfter;
  }

  /** @param variables what its environment has that this process's has not */
  static async start(variables: Record<string, string> = {}): Promise<ServingProcess> {
    const url = `http://127.0.0.1:${variables.PORT ?? process.env.PORT ?? 4000}`;
    if (await isReady(url)) throw new Error(`Something answers at ${url} already. Set PORT to one that is free.`);
    await buildServer(console.log);
    const start = performance.now();
    const child = fork(MAIN, [], {
      execArgv: ['--import', WATCH],
      env: { ...process.env, ...UNLIMITED, ...variables, HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    while (!(await isReady(url))) {
      if (child.exitCode !== null || performance.now() - start > PATIENCE) {
        child.kill('SIGKILL');
        throw new Error('The product did not become ready.');
      }
      await wait(INTERVAL);
    }
    return new ServingProcess(child, url, performance.now() - start);
  }

  /** Returns the delays of its timers since the last reading. */
  async eventLoopDelay(): Promise<EventLoopDelay> {
    const answer = once(this.#child, 'message');
    this.#child.send('eventLoopDelay');
    const [message] = (await answer) as unknown[];
    return delay.parse(message);
  }

  /** Returns its memory now and at its peak, in megabytes. */
  async memory(): Promise<{ resident: number; peak: number }> {
    const status = await readFile(`/proc/${this.#child.pid}/status`, 'utf8').catch(() => '');
    const megabytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  /** Returns the time that processors have worked for it, in milliseconds. */
  async processorTime(): Promise<number> {
    const stat = await readFile(`/proc/${this.#child.pid}/stat`, 'utf8');
    // Behind the name, which may have blanks and ends with a bracket: the 12th and 13th, in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  }

  /** Ends it by a signal and waits until it is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(signal);
    await gone;
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
