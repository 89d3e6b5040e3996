import { readProcess } from './readProcess.ts';

/** A process and the one that started it. */
export interface LaunchLink {
  pid: number;
  parent: number;
}

const LAUNCHER =
  /^(npm|npx|pnpm|yarn)\b|^\S*node\S* (\S+ )*\S*\/(tsx|tsx\/dist\/cli\.mjs|vitest(\.mjs)?|(npm|npx)-cli\.js)( |$)/;
const SHELL = /^\S*\bsh -c /;

/**
 * Reads the processes from `pid` up to the command that was typed, such as node, tsx, npm. Killing npm or tsx with SIGKILL
 * leaves node running as an orphan; watching these links detects that.
 */
export async function readLaunchChain(pid: number): Promise<LaunchLink[]> {
  const chain: LaunchLink[] = [];
  let launched = 0;
  for (let current = pid; chain.length < 8;) {
    const parent = (await readProcess(current))?.parent ?? 0;
    const command = (await readProcess(parent))?.command ?? '';
    const isLauncher = LAUNCHER.test(command);
    if (!isLauncher && !SHELL.test(command)) break;
    chain.push({ pid: current, parent });
    if (isLauncher) launched = chain.length;
    current = parent;
  }
  return chain.slice(0, launched);
}

/** Checks that every process of the chain still runs, as a child of the one that started it. */
export async function isUnbroken(chain: readonly LaunchLink[]): Promise<boolean> {
  for (const { pid, parent } of chain) {
    if ((await readProcess(pid))?.parent !== parent) return false;
  }
  return true;
}
