import { mkdir, rename, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { SourceFileError } from '../../../tables/SourceFileError.ts';
import { openCordisArchive } from '../archive/openCordisArchive.ts';
import { EXPORTS } from '../exports.ts';
import { downloadFile, isCurrent } from './downloadFile.ts';

/** Frameworks and the addresses of their exports. */
export type Offered = Readonly<Record<string, { url: string }>>;

/**
 * Downloads the exports that CORDIS offers into a folder, those that are there in the present version excepted, and checks
 * each before it takes the place of an older one.
 * @returns the paths of the zips
 * @throws SourceFileError that says what to do instead
 */
export async function downloadExports(
  folder: string,
  report: (line: string) => void,
  offered: Offered = EXPORTS,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  try {
    for (const [framework, { url }] of Object.entries(offered)) {
      paths.push(await downloadExport(framework, url, folder, report));
    }
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    throw new SourceFileError(`${error.message}\n${instead(offered)}`);
  }
  return paths;
}

async function downloadExport(
  framework: string,
  url: string,
  folder: string,
  report: (line: string) => void,
): Promise<string> {
  const name = posix.basename(new URL(url).pathname);
  const path = join(folder, name);
  if (await isCurrent(url, path)) {
    report(`${name} is there in the present version.`);
    return path;
  }
  // The same name in a folder of its own: messages and the framework are read from it.
  const part = join(folder, 'unfinished', name);
  await mkdir(join(folder, 'unfinished'), { recursive: true });
  await downloadFile(url, part, report);
  try {
    await checkExport(part, framework);
  } catch (error) {
    await Promise.all([part, `${part}.version`].map((file) => rm(file, { force: true })));
    throw error;
  }
  await rm(`${path}.version`, { force: true });
  await rename(part, path);
  await rename(`${part}.version`, `${path}.version`);
  return path;
}

async function checkExport(path: string, framework: string): Promise<void> {
  const archive = await openCordisArchive(path);
  archive.close();
  if (archive.framework === framework) return;
  throw new SourceFileError(`${posix.basename(path)} holds projects of ${archive.framework}, not of ${framework}.`);
}

function instead(offered: Offered): string {
  const urls = Object.values(offered).map(({ url }) => `  ${url}`);
  return [
    'Nothing was loaded. Try again later, or download these with a browser, on another machine where this one has no network:',
    ...urls,
    'and load them: npm run import -- cordis FILE.zip [FILE.zip ...]',
  ].join('\n');
}
