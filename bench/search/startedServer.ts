import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts the server as `npm start` does, with the same variables, and gives its address once it answers. */
export async function startedServer(): Promise<{ url: string; stop(): Promise<unknown> }> {
  const server = spawn('node', ['--import', 'tsx', MAIN], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  for await (const line of createInterface(server.stdout)) {
    const url = /^Ready at (\S+) /.exec(line)?.[1];
    if (!url) continue;
    server.stdout.resume();
    return {
      url,
      stop() {
        server.kill('SIGTERM');
        return ended;
      },
    };
  }
  throw new Error('The server ended before it was ready.');
}
