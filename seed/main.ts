import { existsSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { provideDatabase } from '../database/provideDatabase.ts';
import { type Environment, readEnvironment } from '../rules/env.ts';
import { ensureConstraints } from './constraints.ts';
import { CHANGE_KINDS, type Changes, describeCounts, noChanges } from './Changes.ts';
import { loadCurated } from './loadCurated.ts';
import { loadMembers } from './loadMembers.ts';
import { type LoadOptions, runLoad } from './runLoad.ts';
import { type CordisSource, cordisSource } from './sources/cordis/cordisSource.ts';
import { takeBackMembers } from './takeBackMembers.ts';

const USAGE = `Usage:
  npm run import -- curated [FOLDER] [--dry-run]
  npm run import -- cordis FILE.zip [FILE.zip ...] [--dry-run] [--allow-removals]
  npm run import -- members FILE.csv [FILE.csv ...] [--dry-run] [--allow-removals]
  npm run import -- members --take-back CLUSTER [--dry-run]`;
const FLAGS = ['--dry-run', '--allow-removals', '--take-back'];
/** How many of each kind of change, and of the rows with a problem, are named. */
const NAMED = 20;

interface Order {
  source: 'curated' | 'cordis' | 'members' | 'taken back';
  files: string[];
  dryRun: boolean;
  allowRemovals: boolean;
}

function readOrder(words: readonly string[]): Order | null {
  const flags = words.filter((word) => word.startsWith('--'));
  const [source, ...files] = words.filter((word) => !word.startsWith('--'));
  if (flags.some((flag) => !FLAGS.includes(flag))) return null;
  const order = { files, dryRun: flags.includes('--dry-run'), allowRemovals: flags.includes('--allow-removals') };
  if (flags.includes('--take-back')) {
    return source === 'members' && files.length === 1 ? { source: 'taken back', ...order } : null;
  }
  if (source === 'curated' && files.length <= 1) return { source, ...order };
  return (source === 'cordis' || source === 'members') && files.length > 0 ? { source, ...order } : null;
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
  const { uri, user, password, stop } = await addressOf(environment);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await ensureConstraints(driver, environment.NEO4J_DATABASE);
    const { dryRun, allowRemovals } = order;
    const report = (line: string): void => console.log(line);
    const changes = await load(driver, order, { database: environment.NEO4J_DATABASE, dryRun, allowRemovals, report });
    if (dryRun) describe(changes);
    console.log(describeCounts(changes));
  } finally {
    await driver.close();
    await stop();
  }
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

async function load(driver: Driver, { source, files }: Order, options: LoadOptions): Promise<Changes> {
  if (source === 'curated') {
    return (await loadCurated(driver, { ...options, folder: files[0] }))?.changes ?? noChanges();
  }
  if (source === 'members') return loadMembers(driver, { ...options, files });
  if (source === 'taken back') return takeBackMembers(driver, files[0] ?? '', options);
  const archives = new Map<string, CordisSource>();
  try {
    for (const file of files) archives.set(file, await cordisSource(file));
    const { changes, version } = await runLoad(driver, oneOfEach(archives), options);
    if (!options.dryRun) console.log(`The graph is at version ${version}.`);
    return changes;
  } finally {
    for (const [file, archive] of archives) {
      archive.close();
      tellProblems(file, archive);
    }
  }
}

/** In an order that does not depend on that of the files. */
function oneOfEach(archives: ReadonlyMap<string, CordisSource>): CordisSource[] {
  const files = new Map<string, string>();
  for (const [file, { dataset }] of archives) {
    const other = files.get(dataset);
    if (other) throw new Error(`${other} and ${file} are both exports of ${dataset}: load the newer one alone.`);
    files.set(dataset, file);
  }
  return [...archives.values()].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
}

function tellProblems(name: string, archive: CordisSource): void {
  const { count, list } = archive.problems();
  for (const { file, line, column, value, sentence } of list.slice(0, NAMED)) {
    console.log(`  ${file}, line ${line}, ${column} "${value}": ${sentence}`);
  }
  if (count > 0) console.log(`${count} problems in the rows of ${name}.`);
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
