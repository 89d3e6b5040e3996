import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { checkDates } from '../../content/checkDates.ts';
import { checkReferences } from '../../content/checkReferences.ts';
import { DERIVATION } from '../../derive/deriveGraph.ts';
import { fromContentRecord, toContentRecords } from '../../record/contentRecord.ts';
import type { OpenedSource, Source } from '../Source.ts';
import { officialTitles } from './officialTitles.ts';
import { readCurated } from './read.ts';
import { regionNames } from './regionNames.ts';
import { toEntities } from './toEntities.ts';

/** Folder of the curated files. */
export const CURATED_FOLDER = fileURLToPath(new URL('../../curated/', import.meta.url));

/** The ecosystem of the home organisation as staff describe it: every value with the sources that state it. */
export const curated: Source = {
  name: 'curated',
  prefix: 'curated',
  rank: 'EDITED',
  usage: ['curated [FOLDER] [--dry-run]'],
  files: { least: 0, most: 1 },
  limits: { gone: 1, wrong: 0 },
  states: () => (_key, content) => fromContentRecord(content),
  open: ([folder = CURATED_FOLDER]) => openFolder(folder),
};

async function openFolder(folder: string): Promise<OpenedSource> {
  const files = await readCurated(folder);
  const content = toEntities(files);
  checkReferences(content);
  checkDates(content);
  const rules = {
    ...files.identities,
    italian: files.italian,
    titles: officialTitles(files),
    regions: regionNames(files),
  };
  const records = [...toContentRecords(content, rules)];
  const fingerprint = createHash('sha256')
    .update([`${DERIVATION}`, ...records.map(({ key, hash }) => `${key} ${hash}`)].join('\n'))
    .digest('hex');
  return { datasets: [{ dataset: 'curated', records: () => records, fingerprint }] };
}
