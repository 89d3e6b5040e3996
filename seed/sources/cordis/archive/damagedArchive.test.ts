import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collectProblems } from '../../../tables/collectProblems.ts';
import { cordisSource } from '../cordisSource.ts';
import { readBundles } from '../record/readBundles.ts';
import { openCordisArchive } from './openCordisArchive.ts';
import {
  all,
  csvOf,
  filesOf,
  openSample,
  ORGANIZATION_HEADER,
  PROJECT_HEADER,
  SAMPLE_ORGANIZATION,
  SAMPLE_PROJECT,
  writeSample,
} from '../../../../test/builders/sampleArchive.ts';
import { type ZippedFile, zipOf } from '../../../../test/builders/zipOf.ts';

const PROJECTS = csvOf(PROJECT_HEADER, SAMPLE_PROJECT);
const ORGANIZATIONS = csvOf(ORGANIZATION_HEADER, SAMPLE_ORGANIZATION);
const FILES = filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION]);
const NAME = 'cordis-HORIZONprojects-csv.zip';

function files(projects: string | Buffer, organizations: string | Buffer = ORGANIZATIONS): ZippedFile[] {
  return [
    { name: 'project.csv', content: projects },
    { name: 'organization.csv', content: organizations },
  ];
}

async function errorOfBytes(content: Buffer): Promise<unknown> {
  const path = await writeSample(content, NAME);
  return openCordisArchive(path).catch((error: unknown) => error);
}

function fileError(message: string): unknown {
  return expect.objectContaining({ name: 'SourceFileError', message });
}

describe('openCordisArchive refuses', () => {
  it.each([
    [
      'a web page',
      Buffer.from('\n<!DOCTYPE html><html>503</html>'),
      `${NAME} is a web page, not a zip; the download probably led to an error page.`,
    ],
    [
      'a file of another sort',
      Buffer.from('id;acronym\n1;2\n'),
      `${NAME} is not a zip; the load needs the zip that CORDIS offers, as it is.`,
    ],
    ['an empty file', Buffer.alloc(0), `${NAME} is empty.`],
    [
      'a zip that is cut off',
      zipOf(FILES).subarray(0, 800),
      `${NAME} is a zip that ends too early; the download was probably cut off.`,
    ],
    ['a zip with no files', zipOf([]), `${NAME} is a zip with no files in it.`],
    [
      'an encrypted zip',
      zipOf([{ name: 'project.csv', content: 'x', encrypted: true }]),
      `${NAME} is encrypted; the files of CORDIS are not.`,
    ],
    [
      'names that lead out of the folder',
      zipOf([...FILES, { name: '../../evil.csv', content: 'x' }]),
      `${NAME} holds a file whose name leads out of the folder it is unpacked to (invalid relative path: ../../evil.csv).`,
    ],
    [
      'a zip without projects',
      zipOf(FILES.slice(1)),
      `${NAME} has no project.csv; it is no export of CORDIS projects.`,
    ],
    [
      'a zip without organisations',
      zipOf(FILES.slice(0, 1)),
      `${NAME} has no organization.csv, so its projects have no partners.`,
    ],
    [
      'the JSON download',
      zipOf([{ name: 'project.json', content: '[]' }]),
      `${NAME} is the JSON download of CORDIS; the load reads the CSV download, whose name ends in -csv.zip.`,
    ],
    [
      'two exports in one zip',
      zipOf([...FILES, { name: 'cordis-h2020projects.csv', content: PROJECTS }]),
      `${NAME} holds both project.csv and cordis-h2020projects.csv; a load takes one export at a time.`,
    ],
  ])('%s', async (_, content, message) => {
    expect(await errorOfBytes(content)).toEqual(fileError(message));
  });

  it('a file that is not there, and a folder', async () => {
    const missing = await openCordisArchive('/nowhere/x.zip').catch((error: unknown) => error);
    expect(missing).toEqual(fileError('There is no file /nowhere/x.zip.'));
    const folder = await openCordisArchive(tmpdir()).catch((error: unknown) => error);
    expect(folder).toEqual(fileError(`${tmpdir()} is a folder; the load needs the zip itself.`));
  });

  it.each([
    [
      'commas',
      PROJECTS.replaceAll('";"', '","'),
      'project.csv separates its columns with commas; the files of CORDIS use semicolons.',
    ],
    [
      'tabs',
      PROJECTS.replaceAll('";"', '\t').replaceAll('"', ''),
      'project.csv separates its columns with tabs; the files of CORDIS use semicolons.',
    ],
    ['an empty file of projects', '', 'project.csv is empty; its first line must name the columns.'],
    [
      'a column missing',
      PROJECTS.replace('"title"', '"nature"').replace(';"nature";"obj', ';"keywords";"obj'),
      'project.csv has no column "title"; its first line must name the columns.',
    ],
    [
      'a column twice',
      PROJECTS.replace('"masterCall"', '"acronym"'),
      'project.csv has the column "acronym" twice, or as "acronym" too.',
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${PROJECTS}`, 'utf16le'),
      'Line 1 of project.csv is not UTF-8 text, as CORDIS writes it (perhaps saved by another program).',
    ],
    [
      'another framework programme',
      csvOf(PROJECT_HEADER, { ...SAMPLE_PROJECT, frameworkProgramme: 'FP6' }),
      'Line 2 of project.csv has the framework programme "FP6"; HORIZON, H2020 and FP7 are known.',
    ],
    [
      'two framework programmes in one file',
      csvOf(PROJECT_HEADER, SAMPLE_PROJECT, { ...SAMPLE_PROJECT, id: '825812', frameworkProgramme: 'H2020' }),
      'project.csv mixes framework programmes: H2020 on line 4, HORIZON before it; a load takes one at a time.',
    ],
  ])('%s', async (_, projects, message) => {
    expect(await errorOfBytes(zipOf(files(projects)))).toEqual(fileError(message));
  });

  it('a wrong column of any other file, before a row of it is asked for', async () => {
    const topics = { name: 'topics.csv', content: '"projectID";"topic"\n' };
    expect(await errorOfBytes(zipOf([...FILES, topics]))).toEqual(
      fileError('topics.csv has no column "title"; its first line must name the columns.'),
    );
    expect(await errorOfBytes(zipOf(files(PROJECTS, ORGANIZATIONS.replace('"role"', '"rolle"'))))).toEqual(
      fileError('organization.csv has no column "role"; its first line must name the columns.'),
    );
  });

  it.each(['contactPersonName', 'email', 'Phone number', 'first_name', 'gender'])(
    'a column about persons, such as %s',
    async (column) => {
      const projects = PROJECTS.replace('"masterCall"', `"${column}"`);
      expect(await errorOfBytes(zipOf(files(projects)))).toEqual(
        fileError(
          `project.csv has a column "${column}", which is about persons; no known CORDIS file has it, and no person is stored.`,
        ),
      );
    },
  );

  it.each([
    [9, 'Deflate64'],
    [93, 'Zstandard'],
    [77, 'the method of number 77'],
  ])('a file packed by method %i', async (method, called) => {
    const bytes = zipOf(FILES);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
      bytes.writeUInt16LE(method, at + 10);
    expect(await errorOfBytes(bytes)).toEqual(
      fileError(
        `project.csv is packed with ${called}; the load unpacks Deflate, as CORDIS uses it. Pack it again as an ordinary zip.`,
      ),
    );
  });

  it('a cell over 1 MB', async () => {
    const long = csvOf(PROJECT_HEADER, { ...SAMPLE_PROJECT, objective: 'x'.repeat(50_000_000) });
    expect(await errorOfBytes(zipOf(files(long)))).toEqual(
      fileError(
        'The row on line 2 of project.csv is longer than 1 MB: a cell is too long or a quotation mark not closed.',
      ),
    );
  });

  it('contents that are not what was packed', async () => {
    const bytes = zipOf(FILES.map((file) => ({ ...file, stored: true })));
    bytes.write('m', bytes.indexOf('MammoScreen'));
    expect(await errorOfBytes(bytes)).toEqual(
      fileError('project.csv is not what was packed: its checksum differs, the zip is damaged.'),
    );
    const packed = zipOf(FILES);
    packed.fill(0xff, 60, 90);
    expect(await errorOfBytes(packed)).toEqual(
      fileError('project.csv cannot be unpacked: the zip is damaged (invalid bit length repeat).'),
    );
  });

  it('rows and names that do not say which framework they are of', async () => {
    const path = await writeSample(zipOf(filesOf([{ ...SAMPLE_PROJECT, frameworkProgramme: '' }], [])), 'download.zip');
    expect(await openCordisArchive(path).catch((error: unknown) => error)).toEqual(
      fileError('Neither the rows of project.csv nor the name download.zip says which framework it is of.'),
    );
  });
});

describe('openCordisArchive takes', () => {
  it.each([
    ['before it', ['#!/bin/sh exit\n'], []],
    ['behind it', [], ['<!-- served in 3 ms -->']],
    ['on both sides', ['x'.repeat(70_000)], ['y'.repeat(70_000)]],
  ])('a zip with bytes %s', async (_, before, behind) => {
    const content = Buffer.concat([
      ...before.map((text) => Buffer.from(text)),
      zipOf(FILES),
      ...behind.map((text) => Buffer.from(text)),
    ]);
    const archive = await openCordisArchive(await writeSample(content, NAME));
    onTestFinished(() => archive.close());
    expect(await all(archive.projects())).toHaveLength(1);
    expect(await all(archive.participations())).toHaveLength(1);
  });

  it('new files and columns, which it tells and does not read', async () => {
    const projects = PROJECTS.replace('"masterCall"', '"mastercal"')
      .replace('"subCall"', '"horizon"')
      .replace('"rcn"', '""');
    const archive = await openSample([...files(projects), { name: 'patents.csv', content: 'x' }]);
    expect(archive.unknown).toEqual([
      `${NAME} holds a file "patents.csv" that no known CORDIS export has.`,
      'project.csv has a column "mastercal" that no known CORDIS file has. Did you mean "masterCall"?',
      'project.csv has a column "horizon" that no known CORDIS file has.',
      'project.csv has a column without a name.',
    ]);
    expect(await all(archive.projects())).toMatchObject([
      { id: '101097079', acronym: 'MammoScreen', masterCall: null },
    ]);
  });

  it('new files and columns no longer where they are refused', async () => {
    const path = await writeSample(zipOf([...FILES, { name: 'patents.csv', content: 'x' }]), NAME);
    await expect(cordisSource(path, { refuseNew: true })).rejects.toEqual(
      fileError(
        `${NAME} holds a file "patents.csv" that no known CORDIS export has. Without --refuse-new it is left unread, and the rest is loaded.`,
      ),
    );
    const source = await cordisSource(path);
    onTestFinished(() => source.close());
    expect(source.remarks()).toEqual([
      `${NAME} holds a file "patents.csv" that no known CORDIS export has. It is not read; --refuse-new refuses such a file.`,
    ]);
  });

  it('what stands around rows that cannot be divided, which it tells with their lines', async () => {
    const { list, report } = collectProblems();
    const broken = PROJECTS.split('\n').slice(1).join('\n').replace('"SIGNED"', '"SIGNED').replace('101097079', '2222');
    const archive = await openSample(
      files(
        `${PROJECTS}${broken}${'"1";'.repeat(20)}"1"\n${csvOf(PROJECT_HEADER, { ...SAMPLE_PROJECT, id: '3333' })
          .split('\n')
          .slice(1)
          .join('\n')}`,
      ),
    );
    expect((await all(archive.projects(report))).map(({ id }) => id)).toEqual(['101097079', '3333']);
    expect(list.map(({ file, line, column, value, sentence }) => [file, line, column, value, sentence])).toEqual([
      [
        'project.csv',
        4,
        null,
        '2222',
        "The row cannot be divided into the header's 20 fields: a quotation mark is not closed, or one in a text not doubled; it is left out.",
      ],
      ['project.csv', 6, null, '1', 'The row has 21 fields where the header has 20; it is left out.'],
    ]);
  });

  it('no row of a project that it does not have, and says where the first of them stands', async () => {
    const { list, report } = collectProblems();
    const orphan = { ...SAMPLE_ORGANIZATION, projectID: '4444' };
    const archive = await openSample(
      filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION, orphan, { ...orphan, order: '2' }]),
    );
    await all(readBundles(archive, report));
    const sentence = 'No row of the projects has this id, so its 2 rows are left out.';
    expect(list).toEqual([{ file: 'organization.csv', line: 3, column: 'projectID', value: '4444', sentence }]);
  });
});
