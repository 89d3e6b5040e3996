import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, writeFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { databasePid, endDatabaseProcess, homeOption, pidFile } from './databaseProcess.ts';
import { readProcess } from './readProcess.ts';
import { scratchFolder } from './scratchForTests.ts';

const SLEEPER = 'process.stdout.write("started"); setInterval(() => {}, 1000);';

/** Starts a process with this command line, and names it in the pid file of the directory. */
async function startNamed(directory: string, ...parameters: string[]): Promise<number> {
  const command = ['-e', SLEEPER, '--', ...parameters, '--console-mode'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  await writeFile(pidFile(directory), `${child.pid}\n`);
  return child.pid ?? 0;
}

test('the database of a directory is the process that the pid file names and that has this home', async () => {
  const directory = await scratchFolder();
  const pid = await startNamed(directory, homeOption(directory));
  expect(await databasePid(directory)).toBe(pid);
  expect(await endDatabaseProcess(directory)).toBe(true);
  expect((await readProcess(pid))?.command ?? '').toBe('');
  await expect(access(pidFile(directory))).rejects.toThrow('ENOENT');
});

test('a process that got the pid of an ended database is left alone', async () => {
  const directory = await scratchFolder();
  const pid = await startNamed(directory, homeOption(`${directory}-of-another`));
  expect(await databasePid(directory)).toBeNull();
  expect(await endDatabaseProcess(directory)).toBe(false);
  expect((await readProcess(pid))?.command).toContain(SLEEPER.slice(0, 20));
  await expect(access(pidFile(directory))).rejects.toThrow('ENOENT');
});

test('a directory without a pid file, or with an unreadable one, has no database', async () => {
  const directory = await scratchFolder();
  expect(await databasePid(directory)).toBeNull();
  await writeFile(pidFile(directory), 'not a number');
  expect(await databasePid(directory)).toBeNull();
});
