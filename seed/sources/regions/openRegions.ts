import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import { type OpenZip, openZip } from '../cordis/archive/openZip.ts';
import type { LoadedDataset, OpenContext, OpenedSource } from '../Source.ts';
import { NAMES } from './datasets.ts';
import { readNames } from './readNames.ts';
import { readPostalCodes } from './readPostalCodes.ts';
import type { RegionFile } from './RegionFile.ts';

/** Bytes in which the first line ends. */
const HEADER_BYTES = 1_000;

/**
 * Opens files of postal codes, zipped or not, one country or several in each, and a table of names.
 * @throws SourceFileError for what is none of these, and where two are of one country
 */
export async function openRegions(paths: readonly string[], { report, dryRun }: OpenContext): Promise<OpenedSource> {
  const zips: OpenZip[] = [];
  const datasets = new Map<string, { file: string; dataset: LoadedDataset }>();
  try {
    for (const path of paths) {
      for (const file of await filesIn(path, zips)) {
        const dataset = (await isOfNames(file)) ? await readNames(file) : await readPostalCodes(file, report);
        const other = datasets.get(dataset.dataset)?.file;
        if (other !== undefined) throw new SourceFileError(twoOfOne(dataset.dataset, other, file.name));
        datasets.set(dataset.dataset, { file: file.name, dataset });
      }
    }
  } finally {
    for (const zip of zips) zip.close();
  }
  return {
    datasets: [...datasets.values()].map((one) => one.dataset).sort((a, b) => (a.dataset < b.dataset ? -1 : 1)),
    done: ({ version }) => {
      if (!dryRun) report(`The graph is at version ${version}.`);
    },
  };
}

async function filesIn(path: string, zips: OpenZip[]): Promise<RegionFile[]> {
  if (/\.csv$/i.test(path)) {
    const { mtime } = await stat(path).catch(() => {
      throw new SourceFileError(`There is no file ${path}.`);
    });
    return [{ name: basename(path), changed: mtime, open: () => createReadStream(path) as AsyncIterable<Buffer> }];
  }
  const zip = await openZip(path);
  zips.push(zip);
  const files = zip.members.filter((member) => /\.csv$/i.test(member.path));
  if (files.length > 0) return files.map((member) => ({ ...member, name: basename(member.path), open: member.open }));
  throw new SourceFileError(
    `${basename(path)} holds no CSV file: give the zips as Eurostat offers them, one for each country or one with the files of several.`,
  );
}

/** True for the table of names, which is known by its header. */
async function isOfNames(file: RegionFile): Promise<boolean> {
  let start = '';
  for await (const chunk of file.open()) {
    start += chunk.toString('utf8', 0, HEADER_BYTES);
    if (start.length >= HEADER_BYTES) break;
  }
  return (start.split('\n')[0] ?? '').toUpperCase().includes('NUTS_ID');
}

function twoOfOne(dataset: string, file: string, other: string): string {
  const what = dataset === NAMES ? 'names of regions' : `postal codes of ${dataset.slice(-2)}`;
  return `${file} and ${other} are both ${what}: load the newer one alone.`;
}
