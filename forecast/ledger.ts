import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealedForecasts, type SealedForecasts } from './SealedForecasts.ts';

/** A day, a number that counts the files of that day, and the beginning of the digest. */
const NAME = /^\d{4}-\d{2}-\d{2}-(\d{4})-([0-9a-f]{16})\.json$/;

/** A sealed file as it was read, and its digest. */
export interface Sealed {
  name: string;
  digest: string;
  content: SealedForecasts;
}

/**
 * Reads all that was sealed, in order, and checks that none was changed, lost or put in between: each file's name holds
 * the beginning of its digest, and each file the whole digest of the one before.
 * @throws Error that names the file that is not as it was sealed
 */
export async function readLedger(folder: string): Promise<Sealed[]> {
  const names = (await readdir(folder).catch(nobodyThere)).filter((name) => NAME.test(name));
  names.sort((a, b) => a.slice(11, 15).localeCompare(b.slice(11, 15)) || a.localeCompare(b));
  const sealed: Sealed[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const digest = digestOf(text);
    if (!digest.startsWith(NAME.exec(name)![2]!))
      throw new Error(`${join(folder, name)} was changed after it was sealed: its digest is ${digest}.`);
    const content = sealedForecasts.parse(JSON.parse(text));
    const before = sealed.at(-1)?.digest ?? null;
    if (content.previous !== before)
      throw new Error(
        `${join(folder, name)} was sealed behind ${content.previous ?? 'no other'}, and stands behind ${before ?? 'no other'}: a file was taken out or put in.`,
      );
    sealed.push({ name, digest, content });
  }
  return sealed;
}

/** Seals forecasts behind what was sealed before, and gives the name of the file and its digest. */
export async function seal(
  folder: string,
  content: Omit<SealedForecasts, 'previous' | 'format'>,
): Promise<{ name: string; digest: string }> {
  const before = await readLedger(folder);
  const text = `${JSON.stringify({ format: 1, ...content, previous: before.at(-1)?.digest ?? null }, null, 1)}\n`;
  const digest = digestOf(text);
  const place = String(before.length + 1).padStart(4, '0');
  const name = `${content.day}-${place}-${digest.slice(0, 16)}.json`;
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, name), text);
  return { name, digest };
}

/** Writes a file in one step: a killed process leaves the old one or none. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function nobodyThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
