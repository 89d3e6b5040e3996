import { describe, expect, it } from 'vitest';
import { collectProblems } from '../../../tables/collectProblems.ts';
import type { RowProblem } from '../../../tables/RowProblem.ts';
import {
  all,
  filesOf,
  openSample,
  SAMPLE_ORGANIZATION,
  SAMPLE_PROJECT,
  type SampleRow,
} from '../../../../test/builders/sampleArchive.ts';

const LEFT_OUT = 'It should be the digits of a grant agreement number; the row is left out.';

interface Reading {
  rows: unknown[];
  problems: readonly RowProblem[];
}

async function readProjects(...rows: SampleRow[]): Promise<Reading> {
  const { list, report } = collectProblems();
  const archive = await openSample(filesOf(rows, []));
  return { rows: await all(archive.projects(report)), problems: list };
}

async function readParticipations(...rows: SampleRow[]): Promise<Reading> {
  const { list, report } = collectProblems();
  const archive = await openSample(filesOf([SAMPLE_PROJECT], rows));
  return { rows: await all(archive.participations(report)), problems: list };
}

function problem(file: string, line: number, column: string, value: string, sentence: string): RowProblem {
  return { file, line, column, value, sentence };
}

describe('a value that breaks a rule', () => {
  it.each([
    ['status', 'PLANNED', 'status', 'SIGNED, CLOSED or TERMINATED'],
    ['startDate', '2023-02-30', 'startDate', 'a day such as 2024-01-31'],
    ['endDate', 'soon', 'endDate', 'a day such as 2024-01-31'],
    ['totalCost', '-1', 'totalCost', 'an amount in euro such as 1234.50 or 1234,50, not below 0'],
    ['ecMaxContribution', '1.234,50', 'awarded', 'an amount in euro such as 1234.50 or 1234,50, not below 0'],
    ['ecSignatureDate', '2023', 'signedOn', 'a day such as 2024-01-31'],
    ['contentUpdateDate', 'yesterday', 'updatedAt', 'a day such as 2024-01-31, with or without a time'],
  ])('makes %s unknown where it is %s', async (column, value, key, rule) => {
    const { rows, problems } = await readProjects({ ...SAMPLE_PROJECT, [column]: value });
    expect(rows).toEqual([expect.objectContaining({ id: '101097079', [key]: null })]);
    expect(problems).toEqual([
      problem('project.csv', 2, column, value, `It should be ${rule}, and is taken as unknown.`),
    ]);
  });

  it.each([
    ['organisationID', '12345', { pic: null }, 'the nine digits of an organisation'],
    ['SME', 'maybe', { sme: null }, 'true or false'],
    ['activityType', 'ZOO', { kind: null }, 'HES, REC, PRC, PUB or OTH'],
    ['country', 'ITALY', { country: null }, 'the code of a country, such as IT'],
    ['country', 'XH', { country: null }, 'the code of a country, such as IT'],
    ['nutsCode', 'Siena', { nuts: null }, 'a NUTS code such as ITI19'],
    ['geolocation', '91,11', { latitude: null, longitude: null }, 'a latitude and a longitude such as 43.32,11.33'],
    ['organizationURL', 'javascript:alert(1)', { website: null }, 'a web address'],
    ['order', '1.5', { order: null }, 'a whole number'],
    ['role', 'spectator', { role: null }, 'a role that CORDIS is known to use, such as coordinator or participant'],
    ['ecContribution', 'lots', { grant: null }, 'an amount in euro such as 1234.50 or 1234,50, not below 0'],
    ['endOfParticipation', '2020-01-01', { endedEarly: null }, 'true or false'],
  ])('makes %s unknown where it is %s', async (column, value, unknown, rule) => {
    const { rows, problems } = await readParticipations({ ...SAMPLE_ORGANIZATION, [column]: value });
    expect(rows).toEqual([expect.objectContaining({ projectId: '101097079', ...unknown })]);
    expect(problems).toEqual([
      problem('organization.csv', 2, column, value, `It should be ${rule}, and is taken as unknown.`),
    ]);
  });

  it('is cut at 80 characters, and not shown where it may be a mail address', async () => {
    const { problems } = await readProjects(
      { ...SAMPLE_PROJECT, status: 'S'.repeat(200) },
      { ...SAMPLE_PROJECT, id: '2222', status: 'someone@somewhere.eu' },
    );
    expect(problems.map(({ value }) => value)).toEqual(['S'.repeat(80), '(not shown: may be a mail address)']);
  });
});

describe('a name', () => {
  it('is unknown where a number stands in its place, and has no invisible characters', async () => {
    const { rows, problems } = await readParticipations(
      { ...SAMPLE_ORGANIZATION, name: 'PIC 998436424' },
      { ...SAMPLE_ORGANIZATION, name: '\u202EFONDAZIONE\u0000 \u200BTLS &AMP; C\u200E', city: 'SIENA\u0007' },
    );
    expect(rows).toMatchObject([{ name: null }, { name: 'FONDAZIONE TLS & C', city: 'SIENA' }]);
    expect(problems).toEqual([]);
  });
});

describe('a value of 0', () => {
  it('is a value, also as a degree and an amount', async () => {
    const { rows, problems } = await readParticipations({
      ...SAMPLE_ORGANIZATION,
      geolocation: '51.4779,0',
      netEcContribution: '0',
    });
    expect(rows).toMatchObject([{ latitude: 51.4779, longitude: 0, netGrant: 0 }]);
    expect(problems).toEqual([]);
  });
});

describe('a row without its key', () => {
  it('is left out where it has no project id', async () => {
    expect(await readProjects({ ...SAMPLE_PROJECT, id: '' }, { ...SAMPLE_PROJECT, id: 'HE-1' })).toEqual({
      rows: [],
      problems: [problem('project.csv', 2, 'id', '', LEFT_OUT), problem('project.csv', 4, 'id', 'HE-1', LEFT_OUT)],
    });
    expect(await readParticipations({ ...SAMPLE_ORGANIZATION, projectID: '' })).toEqual({
      rows: [],
      problems: [problem('organization.csv', 2, 'projectID', '', LEFT_OUT)],
    });
  });

  it('is left out where it names no organisation, and kept where it has a name or a number', async () => {
    const { rows, problems } = await readParticipations(
      { ...SAMPLE_ORGANIZATION, organisationID: '0', name: 'MISSING' },
      { ...SAMPLE_ORGANIZATION, organisationID: '' },
      { ...SAMPLE_ORGANIZATION, name: '' },
    );
    expect(rows).toMatchObject([
      { pic: null, name: 'FONDAZIONE TOSCANA LIFE SCIENCES', line: 3 },
      { pic: '998436424', name: null, line: 4 },
    ]);
    const sentence = 'Neither a name nor a number says which organisation; the row is left out.';
    expect(problems).toEqual([problem('organization.csv', 2, 'name', 'MISSING', sentence)]);
  });

  it('is left out of topics, programmes and fields', async () => {
    const { list, report } = collectProblems();
    const archive = await openSample([
      ...filesOf([SAMPLE_PROJECT], []),
      { name: 'topics.csv', content: 'projectID;topic;title\n1234;;x\n;T-1;x\n' },
      { name: 'legalBasis.csv', content: 'projectID;legalBasis;title;uniqueProgrammePart\n1234;N/A;x;true\n' },
      {
        name: 'euroSciVoc.csv',
        content:
          'projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle\n1234;21;/a;a\n1234;/21/39;/a;a\n1234;/21/39;/a/;a\n',
      },
      { name: 'webLink.csv', content: 'projectID;physUrl;type;represents\n1234;none at all;relatedWebsite;project\n' },
    ]);
    const readings = [
      archive.topics(report),
      archive.legalBases(report),
      archive.fields(report),
      archive.webLinks(report),
    ];
    for (const rows of readings) expect(await all<unknown>(rows)).toEqual([]);
    const says = 'Without it the row says nothing; it is left out.';
    const levels = 'It should have a title for each number of the code /21/39; the row is left out.';
    expect(list).toEqual([
      problem('topics.csv', 2, 'topic', '', says),
      problem('topics.csv', 3, 'projectID', '', LEFT_OUT),
      problem('legalBasis.csv', 2, 'legalBasis', 'N/A', says),
      problem(
        'euroSciVoc.csv',
        2,
        'euroSciVocCode',
        '21',
        'It should be a EuroSciVoc code such as /23/47/297; the row is left out.',
      ),
      problem('euroSciVoc.csv', 3, 'euroSciVocPath', '/a', levels),
      problem('euroSciVoc.csv', 4, 'euroSciVocPath', '/a/', levels),
      problem('webLink.csv', 2, 'physUrl', 'none at all', 'It should be a web address, and is taken as unknown.'),
    ]);
  });
});

describe('a project that is in the file more than once', () => {
  it.each([
    [['2024-01-01', '2024-03-01 10:00:00', '2023-12-31'], 1],
    [['2024-01-01', '2024-01-01', '2024-01-01'], 2],
    [['2024-01-02', '2024-01-01', ''], 0],
  ])('is given once, as it was updated last of %j', async (updates, kept) => {
    const objective = 'On one line.';
    const versions = updates.map((contentUpdateDate, index) => ({
      ...SAMPLE_PROJECT,
      ...{ contentUpdateDate, objective, acronym: `V${index}` },
    }));
    const { rows, problems } = await readProjects(...versions);
    expect(rows).toMatchObject([{ acronym: `V${kept}` }]);
    const sentence = `The project is in the file again; line ${kept + 2}, updated last, holds.`;
    const others = [0, 1, 2].filter((index) => index !== kept);
    expect(problems).toEqual(others.map((index) => problem('project.csv', index + 2, 'id', '101097079', sentence)));
  });
});
