import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { backUp } from '../database/backUp.ts';
import { copyLocal } from '../database/copyLocal.ts';
import { provideDatabase } from '../database/provideDatabase.ts';
import { type Environment, readEnvironment } from '../rules/env.ts';
import { assertLocalRoom } from './load/assertRoom.ts';
import { loadSource, takeBack } from './load/loadSource.ts';
import { SOURCES } from './sources/registry.ts';
import type { LoadOptions, Source } from './sources/Source.ts';
import { CHANGE_KINDS, type Changes, describeCounts, noChanges } from './write/Changes.ts';
import { ensureConstraints } from './write/constraints.ts';
import { ensureFoldedNames } from './write/ensureFoldedNames.ts';

const USAGE = [
  'Usage:',
  ...SOURCES.flatMap(({ usage }) => usage.map((line) => `  npm run import -- ${line}`)),
  'With `--backup=FILE` the local database is copied to FILE before anything is loaded.',
].join('\n');
const BACKUP = '--backup=';
const FLAGS = ['--dry-run', '--allow-removals', '--allow-changes', '--take-back', '--refuse-new', '--download'];
/** Folder of the local database. */
const DATABASE_FOLDER = resolve(import.meta.dirname, '..', '.neo4j');
/** Folder for what is downloaded, unless one is named. */
const DOWNLOADS = 'downloads';
/** Number of changes of each kind that are named. */
const NAMED = 20;

/** A source and what is to be done with it. */
interface Order {
  source: Source;
  files: string[];
  isTakenBack: boolean;
  isDownloaded: boolean;
  dryRun: boolean;
  allowRemovals: boolean;
  allowChanges: boolean;
  refuseNew: boolean;
  /** The file that the local database is copied to before, or null. */
  backup: string | null;
}

function readOrder(words: readonly string[]): Order | null {
  const backup = words.find((word) => word.startsWith(BACKUP))?.slice(BACKUP.length) ?? null;
  const flags = words.filter((word) => word.startsWith('--') && !word.startsWith(BACKUP));
  const [name, ...files] = words.filter((word) => !word.startsWith('--'));
  const source = SOURCES.find((one) => one.name === name);
  if (!source || backup === '' || flags.some((flag) => !FLAGS.includes(flag))) return null;
  const dryRun = flags.includes('--dry-run');
  // A dry run writes nothing that a copy would be for.
  if (backup !== null && dryRun) return null;
  const isTakenBack = flags.includes('--take-back');
  const isDownloaded = flags.includes('--download');
  if ((isTakenBack && !source.takeBack) || (isDownloaded && !source.download)) return null;
  const { least, most } = filesOf(source, isTakenBack, isDownloaded);
  if (files.length < least || files.length > most) return null;
  return {
    ...{ source, files, isTakenBack, isDownloaded, dryRun },
    ...{ allowRemovals: flags.includes('--allow-removals'), allowChanges: flags.includes('--allow-changes') },
    refuseNew: flags.includes('--refuse-new'),
    backup,
  };
}

/** Number of words behind a source's name: files, or the one name that is taken back, or a folder to download into. */
function filesOf(source: Source, isTakenBack: boolean, isDownloaded: boolean): { least: number; most: number } {
  if (isTakenBack) return { least: 1, most: 1 };
  if (isDownloaded) return { least: 0, most: 1 };
  return source.files ?? { least: 1, most: Infinity };
}

/** `npm run import`: loads a source into the graph, or in a dry run says what that would change. */
async function main(words: readonly string[]): Promise<void> {
  const order = readOrder(words);
  if (!order) {
    console.error(words.length > 0 ? `"${words.join(' ')}" is nothing that can be loaded.\n${USAGE}` : USAGE);
    process.exitCode = 2;
    return;
  }
  const environment = readEnvironment(process.env);
  const report = (line: string): void => console.log(line);
  const { source, isTakenBack, isDownloaded, dryRun, allowRemovals, allowChanges, refuseNew } = order;
  const files = isDownloaded ? await source.download!(order.files[0] ?? DOWNLOADS, report) : order.files;
  if (!dryRun) await prepare(environment, files, order.backup, report);
  const { uri, user, password, stop } = await addressOf(environment);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const allowed = { allowRemovals, allowChanges, refuseNew };
  const options: LoadOptions = { database: environment.NEO4J_DATABASE, dryRun, ...allowed, report };
  try {
    await ensureConstraints(driver, environment.NEO4J_DATABASE);
    await ensureFoldedNames(driver, environment.NEO4J_DATABASE, report);
    const result = isTakenBack
      ? await takeBack(driver, source, files[0] ?? '', options)
      : await loadSource(driver, source, files, options);
    const changes = result?.changes ?? noChanges();
    if (dryRun) describe(changes);
    console.log(describeCounts(changes));
  } finally {
    await driver.close();
    await stop();
  }
}

/** Looks for room, and copies the database where that is wanted; a database elsewhere is its operator's. */
async function prepare(
  { NEO4J_URI: uri }: Environment,
  files: readonly string[],
  backup: string | null,
  report: (line: string) => void,
): Promise<void> {
  if (uri && backup !== null) throw new Error('`--backup` copies the local database: NEO4J_URI leads to another one.');
  if (uri) return;
  await assertLocalRoom(DATABASE_FOLDER, files);
  if (backup === null) return;
  const directory = await realpath(DATABASE_FOLDER);
  await copyLocal(directory, (program) => backUp(program, backup));
  report(`The database as it was is in ${backup}.`);
}

function addressOf(environment: Environment) {
  return provideDatabase({
    uri: environment.NEO4J_URI,
    user: environment.NEO4J_USER,
    password: environment.NEO4J_PASSWORD,
    boltPort: environment.NEO4J_LOCAL_PORT,
    javaHome: environment.JAVA_HOME,
    report: (line) => console.log(line),
  });
}

function describe(changes: Changes): void {
  for (const kind of CHANGE_KINDS) {
    const { count, named } = changes[kind];
    for (const key of named.slice(0, NAMED)) console.log(`${kind}: ${key}`);
    if (count > NAMED) console.log(`${kind}: and ${count - NAMED} more`);
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
