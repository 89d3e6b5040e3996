import { existsSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { provideDatabase } from '../database/provideDatabase.ts';
import { readEnvironment } from '../src/env.ts';
import type { Difference } from './compare.ts';
import { ensureConstraints } from './constraints.ts';
import { loadCurated } from './loadCurated.ts';

const USAGE = 'Usage: npm run import -- curated [FOLDER] [--dry-run]';
/** How many of each kind of change a dry run names. */
const NAMED = 20;

/** `npm run import`: loads a source into the graph, or in a dry run says what that would change. */
async function main(words: string[]): Promise<void> {
  const dryRun = words.includes('--dry-run');
  const unknown = words.filter((word) => word.startsWith('--') && word !== '--dry-run');
  const [source, folder, ...rest] = words.filter((word) => !word.startsWith('--'));
  if (source !== 'curated' || unknown.length > 0 || rest.length > 0) {
    console.error(`${source ? `"${words.join(' ')}" cannot be loaded.\n` : ''}${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const environment = readEnvironment(process.env);
  const { uri, user, password, stop } = await provideDatabase({
    uri: environment.NEO4J_URI,
    user: environment.NEO4J_USER,
    password: environment.NEO4J_PASSWORD,
    boltPort: environment.NEO4J_LOCAL_PORT,
    javaHome: environment.JAVA_HOME,
    report: (line) => console.log(line),
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await ensureConstraints(driver, environment.NEO4J_DATABASE);
    const result = await loadCurated(driver, { database: environment.NEO4J_DATABASE, folder, dryRun });
    if (result && dryRun) describe(result.difference);
    const { counts, version } = result ?? { counts: { new: 0, changed: 0, gone: 0 }, version: null };
    if (version !== null && !dryRun) console.log(`The graph is at version ${version}.`);
    console.log(`${counts.new} new, ${counts.changed} changed, ${counts.gone} gone`);
  } finally {
    await driver.close();
    await stop();
  }
}

function describe(difference: Difference): void {
  const lists: [string, string[]][] = [
    [
      'new',
      [
        ...difference.newNodes.map(({ id }) => id),
        ...difference.newRelationships.map(({ type, key }) => `${type} ${key}`),
      ],
    ],
    [
      'changed',
      [
        ...difference.changedNodes.map(({ id }) => id),
        ...difference.changedRelationships.map(({ type, key }) => `${type} ${key}`),
      ],
    ],
    [
      'gone',
      [
        ...difference.goneNodes.map(({ id }) => id),
        ...difference.goneRelationships.map(({ type, key }) => `${type} ${key}`),
      ],
    ],
  ];
  for (const [word, keys] of lists) {
    for (const key of keys.slice(0, NAMED)) console.log(`${word}: ${key}`);
    if (keys.length > NAMED) console.log(`${word}: and ${keys.length - NAMED} more`);
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
