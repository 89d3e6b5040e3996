import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** Time and memory of a load. */
export interface ImportFigures {
  seconds: number;
  /** The loader's resident memory at the most, in bytes. */
  peak: number;
  /** `12 new, 3 changed, 1 gone`. */
  outcome: string;
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Runs `npm run import` as it stands in package.json, but for npm itself.
 * @param environment all variables that it is to see
 * @throws Error with what it printed, where it failed
 */
export async function measureImport(
  words: readonly string[],
  environment: Record<string, string>,
): Promise<ImportFigures> {
  const file = z.object({ scripts: z.object({ import: z.string() }) });
  const { scripts } = file.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  const [command = 'node', ...options] = scripts.import.split(' ');
  const tellPeak = pathToFileURL(join(import.meta.dirname, 'tellPeak.js')).href;
  const began = performance.now();
  const child = spawn(command, ['--import', tellPeak, ...options, ...words], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, printed, errors, peak] = child.stdio;
  if (!printed || !errors || !peak || !('readable' in peak)) throw new Error('The loader has no output.');
  const outputs = await Promise.all([text(printed), text(errors), text(peak), once(child, 'exit')]);
  const seconds = (performance.now() - began) / 1000;
  const [lines, problems, kilobytes] = outputs;
  if (child.exitCode !== 0) throw new Error(`The load failed.\n${lines}${problems}`);
  return { seconds, peak: Number(kilobytes) * 1024, outcome: lines.trim().split('\n').at(-1) ?? '' };
}
