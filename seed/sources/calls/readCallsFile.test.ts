import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeFiles } from './describeFiles.ts';
import { answerOf, resultOf } from './filesForTests.ts';
import { readCallsFile } from './readCallsFile.ts';

const REAL = fileURLToPath(new URL('../../../../shared/data/calls/', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: unknown, name = 'topics-2026-07-15.json') {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  await utimes(path, 1_000_000, 1_000_000);
  return readCallsFile(path);
}

describe('an answer of the search', () => {
  test('is read whole', async () => {
    const actions = [
      {
        types: [{ typeOfAction: 'HORIZON-RIA HORIZON  Research and Innovation Actions' }],
        ...{ plannedOpeningDate: '2026-02-11', deadlineDates: ['2026-04-16', '2026-09-22'] },
        submissionProcedure: { id: 31_094_505, abbreviation: 'two-stage' },
      },
    ];
    const row = {
      action: 'HORIZON-X-01 - HORIZON-RIA x',
      ...{ expectedGrants: 4, minContribution: 7, maxContribution: 0, budgetYearMap: { 2027: '39300000' } },
    };
    const { notices, day } = await read(
      answerOf([
        resultOf('HORIZON-X-01', {
          ...{ deadlineModel: [], actions: JSON.stringify(actions), tags: ['AI'] },
          budgetOverview: JSON.stringify({ budgetTopicActionMap: { 1: [row] } }),
          ...{ destinationDescription: 'Staying healthy', topicConditions: '<p>See Annex B</p>' },
        }),
      ]),
    );
    expect(day).toBe('2026-07-15');
    expect(notices).toEqual([
      {
        ...{ layout: 'TEXT', language: 'en', day: '2026-07-15', code: 'HORIZON-X-01', title: 'Title of HORIZON-X-01' },
        ...{ callCode: 'HORIZON-X', callTitle: 'A call', status: 'OPEN', openingDate: '2026-02-11' },
        ...{ deadlines: ['2026-04-16', '2026-09-22'], procedure: 'TWO_STAGE' },
        typesOfAction: ['HORIZON Research and Innovation Actions'],
        ...{ framework: 'HORIZON', programme: 'HORIZON.2.1', destination: 'Staying healthy' },
        ...{ keywords: ['Oncology', 'AI'], description: 'Scope', conditions: 'See Annex B' },
        url: 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/HORIZON-X-01',
        ...{ budget: 39_300_000, budgetByYear: { 2027: 39_300_000 }, expectedGrants: 4 },
        ...{ minContribution: 7, maxContribution: null },
      },
    ]);
  });

  test('leaves out records of an earlier index and what is no topic, and says so', async () => {
    const stale = { descriptionByte: [], cftId: '0', DATASOURCE: 'SEDIA_PRD_CENTRICITY' };
    const file = await read(
      answerOf([resultOf('A'), resultOf('B', stale), resultOf('C', { type: '2' }), resultOf('A')], 5),
    );
    expect(file.notices.map(({ code }) => code)).toEqual(['A', 'A']);
    expect(describeFiles([file])).toEqual([
      'Copy of 2026-07-15: the portal announced 5 records; 4 are here, 3 of them different. 2 are missing: download its pages again.',
      '1 records are no topics of calls for proposals and are left out.',
      '1 records of an earlier index of the portal are left out: they say "open" of closed calls.',
    ]);
  });

  test('is read although some of its records are broken, which are counted apart', async () => {
    const broken = [resultOf('B', { keywords: [7] }), { ...resultOf('C'), metadata: null }, 'x'];
    const rows = { budgetTopicActionMap: { 1: [{ action: 'A - x', budgetYearMap: 7 }] } };
    const file = await read(
      answerOf([resultOf('A', { budgetOverview: JSON.stringify(rows) }), ...broken, resultOf('D')]),
    );
    expect(file.notices.map(({ code, budget }) => [code, budget])).toEqual([
      ['A', null],
      ['D', null],
    ]);
    expect(describeFiles([file])).toEqual([
      'Copy of 2026-07-15: the portal announced 5 records; 5 are here, 5 of them different.',
      '3 records are not as the portal writes records, and left out: the first is B.',
      '1 records are taken without money, because rows of the budget are not as the portal writes them: the first is A.',
    ]);
  });

  test('is told by day and query, and so that pages of different times do not look like missing records', async () => {
    const page = async (name: string, announced: number, codes: string[], pageNumber = 1) =>
      read(
        {
          ...answerOf(
            codes.map((code) => resultOf(code)),
            announced,
          ),
          pageNumber,
        },
        name,
      );
    const files = [
      ...[await page('all-2026-07-15-1.json', 3, ['A', 'B']), await page('all-2026-07-15-2.json', 4, ['C', 'D'], 2)],
      ...[await page('health-2026-07-15.json', 3, ['A', 'E', 'F'])],
      ...[await page('2026-07-15 one.json', 2, ['G']), await page('2026-07-15 two.json', 2, ['H'], 2)],
    ];
    expect(describeFiles(files)).toEqual([
      'Copy of 2026-07-15: the portal announced 3 or 4 records; 4 are here, 4 of them different. Its pages announce different numbers: download all of them again at one time.',
      'Copy of 2026-07-15: the portal announced 3 records; 3 are here, 3 of them different.',
      'Copy of 2026-07-15: the portal announced 2 records; 2 are here, 2 of them different.',
    ]);
  });

  test('has the language of its metadata, of the record, or at the end of its reference', async () => {
    const none = (code: string, language: string) => resultOf(code, { language: [] }, language);
    const { notices } = await read(
      answerOf([resultOf('A', {}, 'it'), { ...none('B', 'en'), language: 'fr' }, none('C', 'de')]),
    );
    expect(notices.map(({ language }) => language)).toEqual(['it', 'fr', 'de']);
  });

  test('keeps programmes beyond Horizon Europe as they are, and one that it does not know as unknown', async () => {
    const file = await read(
      answerOf([
        resultOf('EU4H-2026-A', { frameworkProgramme: '43332642', programmeDivision: ['43332643'] }),
        resultOf('Z', { frameworkProgramme: '1', programmeDivision: [] }),
      ]),
    );
    expect(file.notices.map(({ programme }) => programme)).toEqual(['EU4H', null]);
  });
});

test("a topic's own file is read whole", async () => {
  const TopicDetails = {
    ...{ type: 1, identifier: 'HORIZON-X-02', title: 'T', callIdentifier: 'HORIZON-X', keywords: ['HORIZON-X', 'K'] },
    frameworkProgramme: { id: 43_108_390, abbreviation: 'HORIZON' },
    programmeDivision: [{ id: 1, abbreviation: 'HORIZON.2.1' }],
    actions: [{ plannedOpeningDate: '2026-02-10', deadlineDates: ['2026-09-15'], status: { id: 31_094_503 } }],
    budgetOverviewJSONItem: {
      budgetTopicActionMap: { 1: [{ action: 'HORIZON-X-02 - x', budgetYearMap: { 2026: '5' } }] },
    },
    ...{ description: '<p>D</p>', conditions: null, supportInfo: 'a@b.eu' },
  };
  const { notices, answer } = await read({ TopicDetails });
  expect(answer).toBeNull();
  expect(await read({ TopicDetails: { ...TopicDetails, keywords: 7 } })).toMatchObject({
    ...{ notices: [], otherCount: 0, broken: ['HORIZON-X-02'] },
  });
  const dated = { TopicDetails: { ...TopicDetails, identifier: 'HORIZON-X-2026-01-02' } };
  expect((await read(dated, 'horizon-x-2026-01-02.json')).day).toBe('1970-01-12');
  expect(notices).toMatchObject([
    {
      ...{ layout: 'TOPIC', programme: 'HORIZON.2.1', status: 'CLOSED', openingDate: '2026-02-10' },
      ...{ deadlines: ['2026-09-15'], budget: 5, keywords: ['K'], description: 'D', conditions: null },
    },
  ]);
});

test('the file of all has days in Brussels and no money', async () => {
  const topic = {
    ...{ type: '1', identifier: 'HORIZON-X-03', title: 'T', plannedOpeningDateLong: Date.UTC(2026, 1, 9, 23) },
    ...{ deadlineDatesLong: [Date.UTC(2026, 8, 14, 22)], status: { id: 31_094_501 } },
    ...{
      sumbissionProcedure: { id: 31_094_504, abbreviation: 'single-stage' },
      frameworkProgramme: { id: 43_152_860 },
    },
  };
  const others = [
    ...[
      { type: 0, identifier: 'tender' },
      { type: 0, title: 7 },
    ],
    ...[{ type: 1, identifier: 'HORIZON-X-04', tags: [7] }, 'x'],
  ];
  const file = await read({ fundingData: { GrantTenderObj: [topic, ...others] } });
  expect(file).toMatchObject({ otherCount: 2, broken: ['HORIZON-X-04', null] });
  expect(describeFiles([file])).toContain(
    '2 records are not as the portal writes records, and left out: the first is HORIZON-X-04.',
  );
  expect(file.notices).toMatchObject([
    {
      ...{ layout: 'BULK', openingDate: '2026-02-10', deadlines: ['2026-09-15'], procedure: 'SINGLE_STAGE' },
      ...{ status: 'FORTHCOMING', programme: 'DIGITAL', budget: null },
    },
  ]);
});

test('refuses what is no file of the portal, and one that broke off', async () => {
  await expect(read({ a: 1 }, 'x.json')).rejects.toThrow('x.json is no file of the portal: it should be');
  await expect(read('{"results": [', 'x.json')).rejects.toThrow('x.json is no JSON: it may have broken off');
  await expect(readCallsFile('/nowhere/x.json')).rejects.toThrow('There is no file /nowhere/x.json.');
});

test.skipIf(!existsSync(REAL))('reads the real downloads: no record of the earlier index, no mailbox', async () => {
  const names = readdirSync(REAL).filter((name) => name.startsWith('topics-2026'));
  const files = await Promise.all(names.map((name) => readCallsFile(join(REAL, name))));
  const notices = files.flatMap((file) => file.notices);
  expect(notices.length).toBe(714 + 37 + 24);
  expect(files.reduce((sum, { earlierCount }) => sum + earlierCount, 0)).toBe(100);
  expect(notices.filter(({ budget }) => budget === null).length).toBe(6);
  expect(JSON.stringify(notices)).not.toMatch(/[\w.]+@\w+\.\w/);
});
