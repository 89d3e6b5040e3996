import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { onTestFinished, vi } from 'vitest';

/** Makes an empty folder that goes when the test ends. */
export async function scratchFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'database-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Puts shell scripts in place of programs of the machine until the test ends.
 *
 * @param scripts the body of each, under the name of the program
 * @returns the folder they are in
 */
export async function fakePrograms(scripts: Record<string, string>): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/**
 * Lets every database answer so until the test ends.
 *
 * @returns whether the connection to it was closed
 */
export function answering(answer: () => Promise<unknown>): () => boolean {
  let isClosed = false;
  const session = { run: answer, close: () => Promise.resolve() };
  const driver = { session: () => session, close: () => Promise.resolve(void (isClosed = true)) };
  const spy = vi.spyOn(neo4j, 'driver').mockReturnValue(driver as unknown as ReturnType<typeof neo4j.driver>);
  onTestFinished(() => spy.mockRestore());
  return () => isClosed;
}
