import { readFile } from 'node:fs/promises';
import { runCommand } from './runCommand.ts';

/** A process of this machine: who started it, and its command line (empty for one that has ended and is not yet reaped). */
export interface ProcessFacts {
  parent: number;
  command: string;
}

/** Reads what the system knows about a process; null when there is none with this pid. */
export async function readProcess(pid: number): Promise<ProcessFacts | null> {
  if (process.platform === 'linux') return readFromProc(pid);
  const { code, output } = await runCommand('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)]);
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/s.exec(output) ?? [];
  return code === 0 && parent && command ? { parent: Number(parent), command } : null;
}

async function readFromProc(pid: number): Promise<ProcessFacts | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), command: command.replaceAll('\0', ' ') };
  } catch {
    return null;
  }
}
