import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { generateCordis } from './generateCordis.ts';
import { planOfScale } from './graph/GeneratorPlan.ts';
import { importOffline } from './load/importOffline.ts';
import { type ImportFigures, measureImport } from './load/measureImport.ts';
import { writeGraphCsv } from './load/writeGraphCsv.ts';
import { freePort } from '../database/freePort.ts';
import { startDatabase } from '../database/startDatabase.ts';
import { openCordisArchive } from '../seed/sources/cordis/archive/openCordisArchive.ts';
import { readBundles } from '../seed/sources/cordis/record/readBundles.ts';

const USAGE = 'Usage: npm run bench -- load [--scale 1]';

/** Loads made-up exports into an empty database of its own, loads them again, and lets neo4j-admin build the same graph. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
  const scale = Number(values.scale);
  if (!(scale > 0)) throw new RangeError(`--scale must be a number above 0, not "${values.scale}".\n${USAGE}`);
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
  try {
    await measure(scale, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(scale: number, folder: string): Promise<void> {
  const plan = planOfScale(scale, 1, false);
  const exports = await generateCordis(plan, join(folder, 'exports'));
  const shuffled = await generateCordis(plan, join(folder, 'shuffled'), 2);
  const rows = await countRows(exports);
  const directory = join(folder, 'database');
  const database = await startDatabase({ directory, boltPort: await freePort(), report: console.log });
  const { uri, user, password } = database;
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    tell('into an empty database', rows, await measureImport(['cordis', ...exports], environment));
    tell('the same rows, shuffled and zipped anew', rows, await measureImport(['cordis', ...shuffled], environment));
    const csv = await writeGraphCsv(driver, join(folder, 'csv'));
    const seconds = await importOffline(csv, { home: join(folder, 'offline'), javaHome: process.env.JAVA_HOME });
    console.log(`neo4j-admin database import, the same ${csv.count} nodes and relationships: ${seconds.toFixed(1)} s`);
  } finally {
    await driver.close();
    await database.stop();
  }
}

/** Projects and participations. */
async function countRows(paths: readonly string[]): Promise<number> {
  let rows = 0;
  for (const path of paths) {
    const archive = await openCordisArchive(path);
    for await (const { participations } of readBundles(archive, () => undefined)) rows += 1 + participations.length;
    archive.close();
  }
  return rows;
}

function tell(what: string, rows: number, { seconds, peak, outcome }: ImportFigures): void {
  const megabytes = (peak / 1e6).toFixed(0);
  const rate = (rows / seconds).toFixed(0);
  console.log(`${what}: ${seconds.toFixed(1)} s, ${rate} rows a second, ${megabytes} MB at the most; ${outcome}`);
}

await main();
