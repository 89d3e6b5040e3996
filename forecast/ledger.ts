import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../database/writeFileWhole.ts';
import { readForecastScore } from '../rules/forecasts/readForecastScore.ts';
import { sealedForecasts, type SealedForecasts } from './SealedForecasts.ts';

/** A day, the place of the file among all, and the beginning of its digest. */
const NAME = /^(\d{4}-\d{2}-\d{2})-(\d{4,})-([0-9a-f]{16})\.json$/;

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
  const placeOf = (name: string): number => Number(NAME.exec(name)![2]);
  names.sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
  const sealed: Sealed[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const digest = digestOf(text);
    const [, day, , beginning] = NAME.exec(name)!;
    if (!digest.startsWith(beginning!))
      throw new Error(`${join(folder, name)} was changed after it was sealed: its digest is ${digest}.`);
    const content = sealedForecasts.parse(JSON.parse(text));
    const before = sealed.at(-1)?.digest ?? null;
    if (content.previous !== before)
      throw new Error(
        `${join(folder, name)} was sealed behind ${content.previous ?? 'no other'}, and stands behind ${before ?? 'no other'}: a file was taken out or put in.`,
      );
    if (content.day !== day || placeOf(name) !== sealed.length + 1)
      throw new Error(`${join(folder, name)} was named otherwise when it was sealed on ${content.day}.`);
    sealed.push({ name, digest, content });
  }
  return sealed;
}

/**
 * Reads the ledger, which must go on from what was graded last: its end could be cut off otherwise.
 * @throws Error also where a file is not as it was sealed
 */
export async function readWhole(folder: string): Promise<Sealed[]> {
  const [ledger, score] = [await readLedger(folder), await readForecastScore(folder)];
  if (score === null || ledger[score.sealed.files - 1]?.digest === score.sealed.lastDigest) return ledger;
  throw new Error(
    `${score.sealed.files} files were sealed in ${folder} when it was graded on ${score.day}, the last with the digest ${score.sealed.lastDigest}: that is not there.`,
  );
}

/** Seals forecasts behind those sealed before, which nobody adds to meanwhile, and gives the name of the file and its digest. */
export async function seal(
  folder: string,
  before: readonly Sealed[],
  content: Omit<SealedForecasts, 'previous' | 'format'>,
): Promise<{ name: string; digest: string }> {
  const text = `${JSON.stringify({ format: 1, ...content, previous: before.at(-1)?.digest ?? null }, null, 1)}\n`;
  const digest = digestOf(text);
  const place = String(before.length + 1).padStart(4, '0');
  const name = `${content.day}-${place}-${digest.slice(0, 16)}.json`;
  await writeFileWhole(join(folder, name), text);
  return { name, digest };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function nobodyThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
