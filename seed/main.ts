import { existsSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { provideDatabase } from '../database/provideDatabase.ts';
import { type Environment, readEnvironment } from '../src/env.ts';
import { ensureConstraints } from './constraints.ts';
import { type Changes, countChanges } from './GraphWriter.ts';
import { loadCurated } from './loadCurated.ts';
import { type LoadOptions, runLoad } from './runLoad.ts';
import { cordisSource } from './sources/cordis/cordisSource.ts';

const USAGE = `Usage:
  npm run import -- curated [FOLDER] [--dry-run]
  npm run import -- cordis FILE.zip [FILE.zip ...] [--dry-run] [--allow-removals]`;
/** How many of each kind of change, and of the rows with a problem, are named. */
const NAMED = 20;

interface Order {
  source: 'curated' | 'cordis';
  files: string[];
  dryRun: boolean;
  allowRemovals: boolean;
}

function readOrder(words: readonly string[]): Order | null {
  const flags = words.filter((word) => word.startsWith('--'));
  const [source, ...files] = words.filter((word) => !word.startsWith('--'));
  if (flags.some((flag) => flag !== '--dry-run' && flag !== '--allow-removals')) return null;
  const order = { files, dryRun: flags.includes('--dry-run'), allowRemovals: flags.includes('--allow-removals') };
  if (source === 'curated' && files.length <= 1) return { source, ...order };
  return source === 'cordis' && files.length > 0 ? { source, ...order } : null;
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
    const counts = countChanges(changes);
    console.log(`${counts.new} new, ${counts.changed} changed, ${counts.gone} gone`);
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
  const all: Changes = { new: [], changed: [], gone: [] };
  if (source === 'curated') return (await loadCurated(driver, { ...options, folder: files[0] }))?.changes ?? all;
  for (const file of files) {
    const archive = await cordisSource(file);
    try {
      const { changes, version } = await runLoad(driver, archive, options);
      for (const kind of ['new', 'changed', 'gone'] as const) for (const key of changes[kind]) all[kind].push(key);
      const doing = options.dryRun ? 'would change as follows' : `is loaded; the graph is at version ${version}`;
      console.log(`${file} ${doing}.`);
    } finally {
      archive.close();
      const { count, list } = archive.problems();
      for (const { file: member, line, column, value, sentence } of list.slice(0, NAMED)) {
        console.log(`  ${member}, line ${line}, ${column} "${value}": ${sentence}`);
      }
      if (count > 0) console.log(`${count} problems in the rows of ${file}.`);
    }
  }
  return all;
}

function describe(changes: Changes): void {
  for (const kind of ['new', 'changed', 'gone'] as const) {
    for (const key of changes[kind].slice(0, NAMED)) console.log(`${kind}: ${key}`);
    if (changes[kind].length > NAMED) console.log(`${kind}: and ${changes[kind].length - NAMED} more`);
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
