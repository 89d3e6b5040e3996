import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from './readContent.ts';
import { sampleRows } from './sampleRows.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { loadCordis, haveCurated } from './builders/loads.ts';
import type { LoadResult } from '../seed/sources/Source.ts';
import type { LoadOptions } from '../seed/sources/Source.ts';
import { filesOf, writeSample } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
let driver: Driver;
const wipe = () => driver.executeQuery('MATCH (n) DETACH DELETE n');
beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, database);
});
afterAll(async () => {
  await wipe();
  await driver.close();
});

const load = (path: string | string[], options: Partial<LoadOptions> = {}): Promise<LoadResult> =>
  loadCordis(driver, [path].flat(), { database, ...options });
const curated = () => haveCurated(driver);

const content = (): Promise<string[]> => readContent(driver);

describe('a file that is damaged leaves the graph as it was', () => {
  const NAME = 'cordis-HORIZONprojects-csv.zip';
  const rows = sampleRows('HORIZON', 9);
  const [projects, organizations] = filesOf(rows.projects, rows.organizations).map(({ content: text }) => String(text));
  const zipped = (some: string | Buffer = '', others: string | Buffer = '') =>
    zipOf([
      { name: 'project.csv', content: some },
      { name: 'organization.csv', content: others },
    ]);
  let before: string[];
  beforeAll(async () => {
    await wipe();
    await curated();
    before = await content();
  });
  const long = { ...rows.projects[0], objective: 'x'.repeat(50_000_000) };

  test.each([
    [
      'HTML',
      Buffer.from('<!doctype html><p>Not found'),
      `${NAME} is a web page, not a zip; the download probably led to an error page.`,
    ],
    [
      'a truncated zip',
      zipped(projects, organizations).subarray(0, 500),
      `${NAME} is a zip that ends too early; the download was probably cut off.`,
    ],
    [
      'a zip without projects',
      zipOf([{ name: 'readme.txt', content: 'nothing' }]),
      `${NAME} has no project.csv; it is no export of CORDIS projects.`,
    ],
    [
      'a path that leaves the zip',
      zipOf([{ name: '../project.csv', content: 'id' }]),
      `${NAME} holds a file whose name leads out of the folder it is unpacked to (invalid relative path: ../project.csv).`,
    ],
    [
      'a wrong delimiter',
      zipped(projects, organizations?.replaceAll('";"', '","')),
      'organization.csv separates its columns with commas; the files of CORDIS use semicolons.',
    ],
    [
      'a missing column',
      zipped(projects, organizations?.replace('"role";', '')),
      'organization.csv has no column "role"; its first line must name the columns.',
    ],
    [
      'a column about persons',
      zipped(projects, organizations?.replace('"active"', '"contactName"')),
      'organization.csv has a column "contactName", which is about persons; no known CORDIS file has it, and no person is stored.',
    ],
    [
      'a column that only the header has',
      zipped(projects, organizations?.replace('"role"', '"role";"director"')),
      '136 of 176 rows break a rule: more than 1 %. Nothing was written.',
    ],
    [
      'Latin-1 text in every row',
      zipped(projects, Buffer.from(organizations?.replaceAll('City', 'Città') ?? '', 'latin1')),
      '136 of 176 rows break a rule: more than 1 %. Nothing was written.',
    ],
    [
      'a cell of 50 MB',
      zipOf(filesOf([...rows.projects.slice(1), long], rows.organizations)),
      'The row on line 80 of project.csv is longer than 1 MB: a cell is too long or a quotation mark not closed.',
    ],
    [
      'an unknown role in each row',
      zipOf(
        filesOf(
          rows.projects,
          rows.organizations.map((row) => ({ ...row, role: 'observer' })),
        ),
      ),
      '136 of 176 rows break a rule: more than 1 %. Nothing was written.',
    ],
    ['no rows', zipOf(filesOf([], [])), 'The file holds no project. Nothing was written.'],
  ])('%s', async (_name, bytes, sentence) => {
    const path = await writeSample(bytes, NAME);
    await expect(load(path)).rejects.toHaveProperty('message', sentence);
    expect(await content()).toEqual(before);
  });
});
