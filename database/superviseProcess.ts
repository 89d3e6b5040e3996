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
  const end = async (): Promise<void> => {
    if (pid) await endProcess(pid, () => child.exitCode === null && child.signalCode === null);
  };
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => {
    if (pidFile) rmSync(pidFile, { force: true });
    process.exit(isNamed ? (code ?? 1) : 1);
  });
  const isNamed = !pid || !pidFile || writePid(pidFile, pid);
  // One that no file names would be found by nobody.
  void (isNamed ? ownerGone.then(end) : end());
}

/** False where it cannot be written, as on a full disk; says why. */
function writePid(pidFile: string, pid: number): boolean {
  try {
    writeFileSync(pidFile, `${pid}\n`);
    return true;
  } catch (error) {
    console.error(`The process is ended: its number cannot be written down. ${String(error)}`);
    return false;
  }
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
