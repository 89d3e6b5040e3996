import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { endProcess } from './endProcess.ts';

/** Starts a shell script and waits until it prints its first line. */
async function start(script: string): Promise<ChildProcess & { pid: number }> {
  const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return Object.assign(child, { pid: child.pid ?? 0 });
}

const runs = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

test('a process is asked to end and may clean up first', async () => {
  const child = await start('trap "exit 7" TERM; echo started; while :; do sleep 0.05; done');
  await endProcess(child.pid, () => runs(child));
  expect(child.exitCode).toBe(7);
});

test('a process that does not end when asked is killed after its patience', async () => {
  const child = await start('trap "" TERM; echo started; while :; do sleep 0.05; done');
  const now = Date.now();
  let asked = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + 10_000 * asked);
  onTestFinished(() => clock.mockRestore());
  await endProcess(child.pid, () => {
    asked += 1;
    return runs(child);
  });
  expect(child.signalCode).toBe('SIGKILL');
  expect(asked).toBeGreaterThan(3);
});

test('a process that is gone already needs no ending', async () => {
  const child = await start('echo started');
  if (runs(child)) await once(child, 'exit');
  await endProcess(child.pid, () => runs(child));
  expect(child.exitCode).toBe(0);
});
