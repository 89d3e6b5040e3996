import { describe, expect, it } from 'vitest';
import { collectProblems } from '../../../tables/collectProblems.ts';
import {
  all,
  csvOf,
  filesOf,
  openSample,
  SAMPLE_ORGANIZATION,
  SAMPLE_PROJECT,
} from '../../../../test/builders/sampleArchive.ts';

const PROJECT = {
  id: '101097079',
  acronym: 'MammoScreen',
  status: 'SIGNED',
  title: 'Innovative and safe microwave-based & accessible imaging',
  startDate: '2023-05-01',
  endDate: '2027-04-30',
  totalCost: 6972602.5,
  awarded: 6472602.51,
  legalBasis: 'HORIZON.2.1',
  otherLegalBases: [],
  topics: ['HORIZON-MISS-2022-CANCER-01-01'],
  masterCall: 'HORIZON-MISS-2022-CANCER-01',
  subCall: 'HORIZON-MISS-2022-CANCER-02',
  fundingScheme: 'HORIZON-RIA',
  objective: 'Breast cancer; the "most" common.\nSecond paragraph.',
  keywords: [],
  doi: '10.3030/101097079',
  signedOn: '2023-04-17',
  updatedAt: '2024-03-05T12:34:56',
  rcn: '245678',
  website: null,
  framework: 'HORIZON',
  line: 2,
};
const PARTICIPATION = {
  projectId: '101097079',
  projectAcronym: 'MammoScreen',
  pic: '998436424',
  vat: 'IT01191700528',
  name: 'FONDAZIONE TOSCANA LIFE SCIENCES',
  shortName: 'TLS',
  sme: false,
  kind: 'RESEARCH',
  city: 'SIENA',
  postalCode: '53100',
  nuts: 'ITI19',
  country: 'IT',
  latitude: 43.3329,
  longitude: 11.3166,
  website: 'http://www.toscanalifesciences.org',
  updatedAt: '2024-03-05T12:34:56',
  order: 1,
  role: 'COORDINATOR',
  grant: 1029131.25,
  netGrant: 1000000,
  totalCost: 1029131.25,
  endedEarly: false,
  rcn: '1987654',
  line: 2,
};

describe('openCordisArchive', () => {
  it('keeps no name of a natural person', async () => {
    const withheld = {
      vatNumber: '',
      SME: '',
      street: '',
      postCode: '',
      city: '',
      organizationURL: '',
      activityType: 'PRC',
    };
    const person = { ...SAMPLE_ORGANIZATION, ...withheld, name: 'ROSSI ANNA MARIA' };
    const archive = await openSample(filesOf([SAMPLE_PROJECT], [person]));
    const [kept] = await all(archive.participations());
    expect(kept).toMatchObject({ pic: '998436424', name: null, shortName: null, latitude: null, grant: 1029131.25 });
  });

  it('reads projects and participations', async () => {
    const archive = await openSample(filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION]));
    expect(archive).toMatchObject({ framework: 'HORIZON', exportedOn: '2026-08-06' });
    expect(await all(archive.projects())).toEqual([PROJECT]);
    expect(await all(archive.participations())).toEqual([PARTICIPATION]);
  });

  it('reads the same again, also while another reading is under way', async () => {
    const problems = collectProblems();
    const rows = [SAMPLE_ORGANIZATION, { ...SAMPLE_ORGANIZATION, country: 'ITALY' }];
    const archive = await openSample(filesOf([SAMPLE_PROJECT], rows));
    for await (const first of archive.participations(problems.report)) {
      expect(first).toEqual(PARTICIPATION);
      expect(await all(archive.participations())).toEqual([
        PARTICIPATION,
        { ...PARTICIPATION, country: null, line: 3 },
      ]);
      break;
    }
    expect(problems.count).toBe(0);
    await all(archive.participations(problems.report));
    expect(problems.count).toBe(1);
  });

  it('takes the columns in any order and case, and a byte order mark', async () => {
    const columns = Object.keys(SAMPLE_PROJECT);
    const upper = Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([name, text]) => [name.toUpperCase(), text]));
    const [, organizations] = filesOf([], [SAMPLE_ORGANIZATION]);
    const header = columns.reverse().join(';').toUpperCase();
    const archive = await openSample([
      { name: 'csv/project.csv', content: `\uFEFF${csvOf(header, upper)}` },
      { ...(organizations ?? { content: '' }), name: 'csv/organization.csv' },
    ]);
    expect(await all(archive.projects())).toEqual([PROJECT]);
  });

  it('reads keywords, which newer exports have, and lists of topics and programmes', async () => {
    const header = [...Object.keys(SAMPLE_PROJECT), 'keywords', 'Human-validated'].join(';');
    const row = {
      ...SAMPLE_PROJECT,
      keywords: 'breast cancer, microwave imaging , ,breast cancer, N/A',
      topics: 'A-01;B-02',
      legalBasis: 'H2020-EU.3.1.;H2020-EU.2.1.1.',
      'Human-validated': 'true',
    };
    const [, organizations] = filesOf([], []);
    const archive = await openSample([
      { name: 'project.csv', content: csvOf(header, row) },
      ...(organizations ? [organizations] : []),
    ]);
    expect(await all(archive.projects())).toEqual([
      {
        ...PROJECT,
        keywords: ['breast cancer', 'microwave imaging'],
        topics: ['A-01', 'B-02'],
        legalBasis: 'H2020-EU.3.1',
        otherLegalBases: ['H2020-EU.2.1.1'],
      },
    ]);
  });

  it('reads topics, legal bases, fields and the projects’ own sites', async () => {
    const archive = await openSample([
      ...filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION]),
      { name: 'topics.csv', content: '"projectID";"topic";"title"\n"101097079";"T-1";"Screening &amp; care"\n' },
      {
        name: 'legalBasis.csv',
        content:
          '"projectID";"legalBasis";"title";"uniqueProgrammePart"\n"101097079";"H2020-EU.3.1.";"Health";"true"\n"101097079";"HORIZON.2.1.2";"";""\n',
      },
      {
        name: 'euroSciVoc.csv',
        content:
          '"euroSciVocCode";"euroSciVocPath";"euroSciVocTitle";"euroSciVocDescription";"projectID"\n"/21/39/225";"/medical and health sciences/clinical medicine/oncology";"oncology";"";"101097079"\n',
      },
      {
        name: 'webLink.csv',
        content:
          '"physUrl";"id";"availableLanguages";"status";"archivedDate";"type";"source";"represents";"projectID"\n"https://mammoscreenproject.eu";"1";"en";"";"";"relatedWebsite";"corda";"project";"101097079"\n"https://ec.europa.eu/d.pdf";"2";"en";"";"";"projectDeliverable";"corda";"project";"101097079"\n"https://tls.it";"3";"en";"";"";"relatedWebsite";"corda";"organisation";"101097079"\n',
      },
      { name: 'webItem.csv', content: 'whatever' },
      { name: 'policyPriorities.json', content: '[]' },
    ]);
    expect(await all(archive.topics())).toEqual([
      { projectId: '101097079', topic: 'T-1', title: 'Screening & care', line: 2 },
    ]);
    expect(await all(archive.legalBases())).toEqual([
      { projectId: '101097079', code: 'H2020-EU.3.1', title: 'Health', main: true, line: 2 },
      { projectId: '101097079', code: 'HORIZON.2.1.2', title: null, main: false, line: 3 },
    ]);
    expect(await all(archive.fields())).toEqual([
      {
        projectId: '101097079',
        code: '/21/39/225',
        path: '/medical and health sciences/clinical medicine/oncology',
        titles: ['medical and health sciences', 'clinical medicine', 'oncology'],
        title: 'oncology',
        line: 2,
      },
    ]);
    expect(await all(archive.webLinks())).toEqual([
      { projectId: '101097079', url: 'https://mammoscreenproject.eu', line: 2 },
    ]);
  });

  it('gives nothing of a file that the export lacks', async () => {
    const archive = await openSample(filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION]));
    const lacking = [archive.topics(), archive.legalBases(), archive.fields(), archive.webLinks()];
    for (const rows of lacking) expect(await all<unknown>(rows)).toEqual([]);
  });

  it('takes everything unknown for null, and 0 for 0', async () => {
    const empty = Object.fromEntries(Object.keys(SAMPLE_ORGANIZATION).map((column) => [column, 'NOT_APPLICABLE']));
    const organization = {
      ...empty,
      ...{ projectID: '101097079', projectAcronym: '', name: 'X', organisationID: '-1', geolocation: '0,0' },
      ...{ grant: '', ecContribution: '0', netEcContribution: '0.00', totalCost: 'N/A' },
    };
    const { id = '' } = SAMPLE_PROJECT;
    const problems = collectProblems();
    const archive = await openSample(filesOf([{ id, totalCost: '0', frameworkProgramme: '' }], [organization]));
    const nothing = Object.fromEntries(Object.keys(PROJECT).map((key) => [key, null]));
    expect(await all(archive.projects(problems.report))).toEqual([
      { ...nothing, id, totalCost: 0, otherLegalBases: [], topics: [], keywords: [], framework: 'HORIZON', line: 2 },
    ]);
    const none = Object.fromEntries(Object.keys(PARTICIPATION).map((key) => [key, null]));
    expect(await all(archive.participations(problems.report))).toEqual([
      { ...none, projectId: id, name: 'X', grant: 0, netGrant: 0, line: 2 },
    ]);
    expect(problems.list).toEqual([]);
  });
});
