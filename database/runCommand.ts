import { execFile } from 'node:child_process';
import { utf8Environment } from './utf8Environment.ts';

/** The outcome of a command: its exit code (null if it is not installed or was killed) and all that it printed. */
export interface CommandOutcome {
  code: number | null;
  output: string;
}

/**
 * Runs a command to its end.
 *
 * @param environment variables added to those of this process
 * @param timeout milliseconds after which it is killed; 0 is no limit
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { environment = {}, timeout = 0 }: { environment?: Record<string, string>; timeout?: number } = {},
): Promise<CommandOutcome> {
  const options = {
    env: utf8Environment(environment),
    timeout,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 26,
  } as const;
  return new Promise((resolve) => {
    execFile(command, parameters, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      if (!error) resolve({ code: 0, output });
      else resolve({ code: typeof error.code === 'number' ? error.code : null, output });
    });
  });
}
