import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readProcess } from './readProcess.ts';
import { scratchFolder } from './scratchForTests.ts';
import { spawnSupervised, type SupervisionOptions } from './spawnSupervised.ts';

const PATIENCE = { timeout: 30_000, interval: 50 };
const SLEEP = ['sh', '-c', 'echo started; exec sleep 600'];

/** Starts a process that supervises a command and does nothing else. */
async function startOwner(command: readonly string[], options: SupervisionOptions): Promise<ChildProcess> {
  const script = join(await scratchFolder(), 'owner.ts');
  const supervise = pathToFileURL(join(import.meta.dirname, 'spawnSupervised.ts')).href;
  await writeFile(
    script,
    `import { spawnSupervised } from ${JSON.stringify(supervise)};
     spawnSupervised(${JSON.stringify(command)}, ${JSON.stringify(options)});
     console.log('started');
     setInterval(() => {}, 1000);`,
  );
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const owner = spawn(process.execPath, ['--import', loader, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void owner.kill('SIGKILL'));
  await once(owner.stdout, 'data');
  return owner;
}

const pidIn = (file: string): Promise<number> =>
  vi.waitFor(async () => {
    const pid = Number(await readFile(file, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    return pid;
  }, PATIENCE);

const gone = (pid: number): Promise<void> =>
  vi.waitFor(async () => expect((await readProcess(pid))?.command ?? '').toBe(''), PATIENCE);

test('a command that ends by itself gives its exit code and leaves what it printed', async () => {
  const logFile = join(await scratchFolder(), 'log');
  const supervised = spawnSupervised(['sh', '-c', 'echo "$WORD"; echo sorry >&2; exit 4'], {
    logFile,
    environment: { WORD: 'hello' },
  });
  expect(supervised.hasEnded()).toBe(false);
  expect(await supervised.ended).toBe(4);
  expect(supervised.hasEnded()).toBe(true);
  expect(await readFile(logFile, 'utf8')).toBe('hello\nsorry\n');
});

test('a command that is not installed ends with 1 and says so', async () => {
  const logFile = join(await scratchFolder(), 'log');
  expect(await spawnSupervised(['no-such-program-of-this-machine'], { logFile }).ended).toBe(1);
  expect(await readFile(logFile, 'utf8')).toContain('no-such-program-of-this-machine ENOENT');
});

test('a command that is ended is gone, and its pid file with it', async () => {
  const folder = await scratchFolder();
  const pidFile = join(folder, 'pid');
  const supervised = spawnSupervised(SLEEP, { logFile: join(folder, 'log'), pidFile });
  const pid = await pidIn(pidFile);
  expect((await readProcess(pid))?.command).toContain('sleep 600');
  await supervised.end();
  await gone(pid);
  await expect(access(pidFile)).rejects.toThrow('ENOENT');
});

test('a command whose pid cannot be written down is ended, for nobody would find it', async () => {
  const folder = await scratchFolder();
  const [logFile, pidFile] = [join(folder, 'log'), join(folder, 'no-such-folder', 'pid')];
  const command = ['sh', '-c', `echo $$ > ${join(folder, 'own-pid')}; exec sleep 600`];
  const supervised = spawnSupervised(command, { logFile, pidFile });
  expect(await supervised.ended).toBe(1);
  expect(await readFile(logFile, 'utf8')).toContain('its number cannot be written down. Error: ENOENT');
  const own = Number(await readFile(join(folder, 'own-pid'), 'utf8').catch(() => ''));
  if (own > 0) await gone(own);
});

test('a command ends when the process that started it is killed outright', async () => {
  const folder = await scratchFolder();
  const pidFile = join(folder, 'pid');
  const owner = await startOwner(SLEEP, { logFile: join(folder, 'log'), pidFile });
  const pid = await pidIn(pidFile);
  owner.kill('SIGKILL');
  await gone(pid);
});

test('a command for the end runs when the process that started it is killed, and not before', async () => {
  const folder = await scratchFolder();
  const mark = join(folder, 'mark');
  const logFile = join(folder, 'log');
  const owner = await startOwner(['sh', '-c', `echo ended > "${mark}"`], { logFile, atEnd: true });
  // One that starts later and runs at once is done: the first has had its time.
  for (const log of ['other', 'another']) await spawnSupervised(['true'], { logFile: join(folder, log) }).ended;
  await expect(access(mark)).rejects.toThrow('ENOENT');
  const exited = once(owner, 'exit');
  owner.kill('SIGKILL');
  await exited;
  await vi.waitFor(async () => expect(await readFile(mark, 'utf8')).toBe('ended\n'), PATIENCE);
});
