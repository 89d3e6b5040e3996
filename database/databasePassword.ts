import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that holds the password of the database in this directory, readable by its owner only. */
export function passwordFile(directory: string): string {
  return join(directory, 'password');
}

/** The password to try: the given one, else the one kept in the directory, else a new one. */
export async function choosePassword(directory: string, given: string | undefined): Promise<string> {
  if (given !== undefined && (given.length < 8 || given === 'neo4j')) {
    throw new Error(`NEO4J_PASSWORD must have at least 8 characters, not ${given.length}.`);
  }
  const kept = await readFile(passwordFile(directory), 'utf8').catch(() => '');
  return given ?? (kept.trim() || randomBytes(24).toString('hex'));
}

/** Keeps the password of the database in this directory. */
export async function keepPassword(directory: string, password: string): Promise<void> {
  await writeFile(passwordFile(directory), `${password}\n`, { mode: 0o600 });
  await chmod(passwordFile(directory), 0o600);
}
