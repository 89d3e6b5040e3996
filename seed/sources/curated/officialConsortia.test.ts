import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CuratedFiles } from './format.ts';
import { readCurated } from './read.ts';
import { CURATED_FOLDER } from './source.ts';
import { toEntities } from './toEntities.ts';
import type { StatedRecord } from '../../content/StatedRecord.ts';
import { deriveGraph } from '../../derive/deriveGraph.ts';
import { openZip } from '../cordis/archive/openZip.ts';
import { keptBundle } from '../cordis/record/CordisBundle.ts';
import { readBundles } from '../cordis/record/readBundles.ts';
import { statedByBundle } from '../cordis/record/statedByBundle.ts';
import { all, filesOf, openSample, ORGANIZATION_HEADER, type SampleRow } from '../../../test/builders/sampleArchive.ts';

/** Complete consortia of CORDIS, beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/cordis-full');

/**
 * The organisations of a curated project: the number that the official record lists, and those that stand beside them,
 * because they joined later or because only the project's own pages or the press name them.
 */
const CONSORTIA: Record<string, { official: number; beside: string[] }> = {
  // Max Planck joined later. The university, which a page names in place of its hospital, is a Statement.
  'cordis:101130715': { official: 4, beside: ['pic:999990267'] },
  'cordis:101137129': { official: 59, beside: [] },
  // One that joined later. The patients' network ALAN is a Statement.
  'cordis:101104421': { official: 18, beside: ['pic:870694311'] },
  'cordis:101097079': { official: 7, beside: [] },
  'cordis:101098201': { official: 1, beside: [] },
  'cordis:848201': { official: 9, beside: [] },
  'cordis:779282': { official: 32, beside: [] },
  'cordis:787552': { official: 1, beside: [] },
  // A linked third party.
  'cordis:874694': { official: 10, beside: ['pic:918081430'] },
  'cordis:825575': { official: 88, beside: [] },
  'cordis:825812': { official: 6, beside: [] },
  // The department of the Flemish Region, which CORDIS names, is a Statement.
  'cordis:825046': { official: 4, beside: [] },
  // The two from China are those that the official record has by number alone.
  'cordis:874556': {
    official: 4,
    beside: ['tls:guangzhou-institutes-of-biomedicine-and-health', 'tls:jiangsu-st-exchange-center'],
  },
};

/** The rows of organization.csv that belong to these projects; no row of these files has a line end in it. */
async function rowsOf(path: string, numbers: ReadonlySet<string>): Promise<SampleRow[]> {
  const zip = await openZip(path);
  const member = zip.members.find((candidate) => candidate.path === 'organization.csv');
  const text = Buffer.concat(member ? await all(member.open()) : []).toString();
  zip.close();
  const columns = ORGANIZATION_HEADER.split(';');
  const [header = '', ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1, -1).split('";"'));
  expect(header).toEqual(columns);
  const own = lines.filter(([number = '']) => numbers.has(number));
  return own.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}

async function* officialRecords(files: CuratedFiles): AsyncGenerator<StatedRecord> {
  const numbers = new Set(files.projects.map(({ id }) => id.replace('cordis:', '')));
  for (const name of ['cordis-HORIZONprojects-csv.zip', 'cordis-h2020projects-csv.zip']) {
    const rows = await rowsOf(join(FOLDER, name), numbers);
    const projects = [...new Set(rows.map(({ projectID }) => projectID ?? ''))].map((id) => ({ id }));
    const archive = await openSample(filesOf(projects, rows), name);
    const { framework } = archive;
    const of = { source: `source:cordis-${framework}`, framework, exportedOn: null };
    for await (const bundle of readBundles(archive, () => undefined)) {
      const kept = JSON.stringify(bundle, (_key, value: unknown) => value ?? undefined);
      yield statedByBundle(keptBundle.parse(JSON.parse(kept)), of);
    }
  }
}

async function* noRecords(): AsyncGenerator<StatedRecord> {
  yield* await Promise.resolve([]);
}

test.skipIf(!existsSync(FOLDER))('lists each organisation of a curated project once', async () => {
  const files = await readCurated(CURATED_FOLDER);
  const listed: typeof CONSORTIA = {};
  const input = {
    edited: [toEntities(files)],
    announced: noRecords(),
    recorded: officialRecords(files),
    listed: [],
    references: noRecords(),
    rules: { ...files.identities, italian: files.italian, titles: {}, regions: { names: {}, aliases: {} } },
  };
  await deriveGraph(input, {
    node: () => Promise.resolve(),
    relationship({ type, from, to, properties }) {
      if (type === 'PARTICIPATES_IN') {
        const of = (listed[to.id] ??= { official: 0, beside: [] });
        const isOfficial = [properties.sources].flat().some((source) => String(source).startsWith('source:cordis-'));
        if (isOfficial) of.official += 1;
        else of.beside.push(from.id);
      }
      return Promise.resolve();
    },
  });
  for (const { beside } of Object.values(listed)) beside.sort();
  expect(Object.fromEntries(Object.entries(listed).filter(([, { official }]) => official > 0))).toEqual(CONSORTIA);
});
