import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a small file whole or not at all: whatever goes wrong, a full disk included, leaves what was there. One that holds the text
 * already is not written. `mode`: of a new file.
 */
export async function writeFileWhole(path: string, text: string, mode = 0o666): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  const unfinished = `${path}.unfinished`;
  try {
    // One that was left has a mode of its own.
    await rm(unfinished, { force: true });
    await writeFile(unfinished, text, { mode, flush: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
