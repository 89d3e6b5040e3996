/**
 * Runs a command for as long as the process that started this one lives. That process holds the other end of this one's
 * standard input: however it ends, SIGKILL included, the pipe closes.
 *
 * superviseProcess.ts [--pid-file FILE] -- COMMAND...    runs the command now, and ends it when the pipe closes
 * superviseProcess.ts --at-end -- COMMAND...             runs the command when the pipe closes
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { endProcess } from './endProcess.ts';
import { isUnbroken, readLaunchChain } from './launchChain.ts';

const owner = process.ppid;
const { values, positionals } = parseArgs({
  options: { 'pid-file': { type: 'string' }, 'at-end': { type: 'boolean' } },
  allowPositionals: true,
});
const [command = '', ...parameters] = positionals;

const ownerGone = new Promise<void>((resolve) => {
  process.stdin.on('end', resolve).on('close', resolve).on('error', resolve).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

void endOwnerWithItsLaunchers();
if (values['at-end']) runAtEnd();
else runUntilEnd(values['pid-file']);

function runUntilEnd(pidFile: string | undefined): void {
  const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  const pid = child.pid;
  if (pidFile && pid) writeFileSync(pidFile, `${pid}\n`);
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => {
    if (pidFile) rmSync(pidFile, { force: true });
    process.exit(code ?? 1);
  });
  if (pid) void ownerGone.then(() => endProcess(pid, () => child.exitCode === null && child.signalCode === null));
}

function runAtEnd(): void {
  void ownerGone.then(() => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => process.exit(1)).on('exit', (code) => process.exit(code ?? 1));
  });
}

/** Asks the owner to end when npm or tsx is killed with SIGKILL; after 30 seconds the command ends anyway. */
async function endOwnerWithItsLaunchers(): Promise<void> {
  const chain = await readLaunchChain(owner);
  if (chain.length === 0) return;
  while (await isUnbroken(chain)) await sleep(1000);
  if (process.ppid === owner) process.kill(owner, 'SIGTERM');
  await sleep(30_000);
  process.kill(process.pid, 'SIGTERM');
}
