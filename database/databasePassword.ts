import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeFileWhole } from './writeFileWhole.ts';

/** The file that holds the password of the database in this directory, readable by its owner only. */
export function passwordFile(directory: string): string {
  return join(directory, 'password');
}

/** Tells whether the database of this directory was started before: it has the password of that time. */
export function hasPassword(directory: string): boolean {
  return existsSync(join(directory, 'data', 'databases', 'system'));
}

/**
 * The password to try: the given one, else the one kept in the directory, else a new one.
 * @throws Error where the given one is none that Neo4j takes, or the kept one of a database that is there is lost
 */
export async function choosePassword(directory: string, given: string | undefined): Promise<string> {
  if (given !== undefined && (given.length < 8 || given === 'neo4j')) {
    throw new Error(`NEO4J_PASSWORD must have at least 8 characters, not ${given.length}.`);
  }
  const kept = (await readFile(passwordFile(directory), 'utf8').catch(() => '')).trim();
  if (given === undefined && kept === '' && hasPassword(directory)) throw new Error(explainLost(directory));
  return given ?? (kept || randomBytes(24).toString('hex'));
}

/** Keeps the password of the database in this directory. */
export async function keepPassword(directory: string, password: string): Promise<void> {
  await writeFileWhole(passwordFile(directory), `${password}\n`, 0o600);
  await chmod(passwordFile(directory), 0o600);
}

function explainLost(directory: string): string {
  const [file, where] = [passwordFile(directory), directory].map((path) => relative('.', path) || '.');
  return (
    `There is no password in ${file}, and the database in ${where} has one. Set NEO4J_PASSWORD to it; ` +
    'if nobody knows it, copy the folder before `npm run db -- wipe --yes` deletes what is there.'
  );
}
