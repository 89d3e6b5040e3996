import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { spawnSupervised } from './spawnSupervised.ts';
import { withFileLock } from './withFileLock.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const STAMP = 'pom.sha256';

/** Checks that this directory holds the Neo4j version that `pom.xml` pins, completely downloaded. */
export async function isDownloaded(libraryDirectory: string): Promise<boolean> {
  const stamp = await readFile(join(libraryDirectory, STAMP), 'utf8').catch(() => null);
  return stamp === (await pomHash());
}

/**
 * Downloads the Neo4j that `pom.xml` pins, unless it is there. The directory appears whole or not at all, also when this
 * process is killed; of two that want it at once, one waits for the other.
 */
export async function downloadNeo4j(libraryDirectory: string, report: (line: string) => void): Promise<void> {
  if (await isDownloaded(libraryDirectory)) return;
  await mkdir(dirname(libraryDirectory), { recursive: true });
  const onWait = () => report('Waiting for another process that is downloading Neo4j ...');
  await withFileLock(`${libraryDirectory}.lock`, onWait, async () => {
    if (!(await isDownloaded(libraryDirectory))) await download(libraryDirectory, report);
  });
}

async function download(libraryDirectory: string, report: (line: string) => void): Promise<void> {
  await removeLeftovers(libraryDirectory);
  const version = /<neo4j\.version>(.*)<\/neo4j\.version>/.exec(await readFile(POM, 'utf8'))?.[1] ?? '';
  report(`Downloading Neo4j Community ${version} from Maven Central (123 MB, once) ...`);
  const unfinished = `${libraryDirectory}.unfinished-${process.pid}`;
  await copyDependencies(unfinished, `${libraryDirectory}.log`);
  await writeFile(join(unfinished, STAMP), await pomHash());
  await rm(libraryDirectory, { recursive: true, force: true });
  await rename(unfinished, libraryDirectory);
}

async function copyDependencies(directory: string, logFile: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${directory}`, '-DincludeScope=runtime'];
  const maven = spawnSupervised(['mvn', '-q', '-B', '-f', POM, ...goal], { logFile });
  if ((await maven.ended) === 0) return;
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-10);
  throw new Error(
    `Neo4j could not be downloaded. Maven says:\n${lines.join('\n')}\nIs Maven Central reachable? Try again.`,
  );
}

/** Only the holder of the lock downloads: what is unfinished is a dead one's. */
async function removeLeftovers(libraryDirectory: string): Promise<void> {
  const parent = dirname(libraryDirectory);
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(libraryDirectory)}.unfinished-`)) await rm(join(parent, name), { recursive: true });
  }
}

async function pomHash(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(POM))
    .digest('hex');
}
