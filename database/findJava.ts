import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

/** The Java releases that Neo4j 5.26 runs on. */
const SUPPORTED = ['17', '21'];

/**
 * Finds a Java that Neo4j 5.26 runs on.
 *
 * @param javaHome `JAVA_HOME`, looked at before the path
 * @returns the command to run (null when there is none), and what was found, in words
 */
export async function findJava(javaHome?: string): Promise<{ command: string | null; found: string }> {
  const commands = javaHome ? [join(javaHome, 'bin', 'java'), 'java'] : ['java'];
  const unsuitable: string[] = [];
  for (const command of commands) {
    const { code, output } = await runCommand(command, ['-version'], { timeout: 10_000 });
    const major = code === 0 ? /version "(?:1\.)?(\d+)/.exec(output)?.[1] : undefined;
    if (major && SUPPORTED.includes(major)) return { command, found: `Java ${major}` };
    if (major) unsuitable.push(`Java ${major}`);
  }
  return { command: null, found: unsuitable.join(' and ') || 'no Java' };
}
