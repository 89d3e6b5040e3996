import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isUnbroken, readLaunchChain } from './launchChain.ts';
import { readProcess } from './readProcess.ts';
import { scratchFolder } from './scratchForTests.ts';

const SLEEPER = 'process.stdout.write(`${process.pid}\\n`); setInterval(() => {}, 1000);';

/** Starts a program through one that is called like a launcher of Node's, and gives the pids of both. */
async function launch(launcherName: string, command: readonly string[]) {
  const folder = await scratchFolder();
  const launcher = join(folder, launcherName);
  // Whatever stands in a folder above.
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
  await writeFile(join(folder, 'sleeper.cjs'), SLEEPER);
  await writeFile(launcher, `require('node:child_process').spawn(...${JSON.stringify(spawning(command))});`);
  const parent = spawn(process.execPath, [launcher], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  onTestFinished(() => {
    parent.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
  });
  return { parent: withPid(parent), pid };
}

function spawning([program, ...parameters]: readonly string[]): unknown[] {
  return [program, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }];
}

function withPid(child: ChildProcess): ChildProcess & { pid: number } {
  return Object.assign(child, { pid: child.pid ?? 0 });
}

test('the chain of a program that tsx started ends at tsx', async () => {
  const { parent, pid } = await launch('tsx', [process.execPath, 'sleeper.cjs']);
  expect((await readLaunchChain(pid))[0]).toEqual({ pid, parent: parent.pid });
});

test('a shell between the launcher and the program is a link of the chain', async () => {
  const { parent, pid } = await launch('npm-cli.js', ['sh', '-c', `"${process.execPath}" sleeper.cjs; true`]);
  const shell = (await readProcess(pid))?.parent ?? 0;
  expect(shell).not.toBe(parent.pid);
  expect((await readLaunchChain(pid)).slice(0, 2)).toEqual([
    { pid, parent: shell },
    { pid: shell, parent: parent.pid },
  ]);
});

test('a program that something else started has no chain', async () => {
  const { pid } = await launch('server.cjs', [process.execPath, 'sleeper.cjs']);
  expect(await readLaunchChain(pid)).toEqual([]);
});

test('a shell that no launcher started is no chain', async () => {
  const { pid } = await launch('server.cjs', ['sh', '-c', `"${process.execPath}" sleeper.cjs; true`]);
  expect(await readLaunchChain(pid)).toEqual([]);
});

test('a chain is broken once its launcher is killed', async () => {
  const { parent, pid } = await launch('tsx', [process.execPath, 'sleeper.cjs']);
  const chain = [{ pid, parent: parent.pid }];
  expect(await isUnbroken(chain)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(async () => expect(await isUnbroken(chain)).toBe(false), { timeout: 20_000 });
  expect(await readProcess(pid)).not.toBeNull();
});
