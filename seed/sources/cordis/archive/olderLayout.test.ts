import { describe, expect, it } from 'vitest';
import { all, csvOf, openSample } from '../../../../test/builders/sampleArchive.ts';

const PROJECTS =
  'rcn;id;acronym;status;programme;topics;frameworkProgramme;title;startDate;endDate;projectUrl;objective;totalCost;ecMaxContribution;call;fundingScheme;coordinator;coordinatorCountry;participants;participantCountries;subjects';
const ORGANIZATIONS =
  'projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country;street;city;postCode;organizationUrl;contactType;contactTitle;contactFirstNames;contactLastNames;contactFunction;contactTelephoneNumber;contactFaxNumber;contactEmail';

const PROJECT = {
  rcn: '93571',
  id: '241585',
  acronym: 'EXAMPLE',
  status: 'ONG',
  programme: 'FP7-HEALTH',
  topics: 'HEALTH-2009-1.2-3',
  frameworkProgramme: 'FP7',
  title: 'An example',
  startDate: '2010-01-01',
  endDate: '2012-12-31',
  projectUrl: 'http://www.example-project.eu',
  objective: 'To be read.',
  totalCost: '3955241,99',
  ecMaxContribution: '2991862',
  call: 'FP7-HEALTH-2009-single-stage',
  fundingScheme: 'CP-FP',
  coordinator: 'UNIVERSITA DEGLI STUDI DI SIENA',
  coordinatorCountry: 'IT',
  participants: 'A;B;C',
  participantCountries: 'DE;EL;UK',
  subjects: 'LIF;MED',
};
const PERSONAL = {
  street: 'Banchi di Sotto 55',
  contactType: 'Scientific',
  contactTitle: 'Prof.',
  contactFirstNames: 'Quirina Zenobia',
  contactLastNames: 'Vostradamus',
  contactFunction: 'Head of the Office',
  contactTelephoneNumber: '+39-0577-232323',
  contactFaxNumber: '+39-0577-242424',
  contactEmail: 'quirina@vostradamus.example',
};
const ORGANIZATION = {
  ...PERSONAL,
  projectRcn: '93571',
  projectID: '241585',
  projectAcronym: 'EXAMPLE',
  role: 'hostInstitution',
  id: '999902094',
  name: 'UNIVERSITA DEGLI STUDI DI SIENA',
  shortName: 'UNISI',
  activityType: 'HES',
  endOfParticipation: 'true',
  ecContribution: '399999,5',
  country: 'EL',
  city: 'SIENA',
  postCode: '53100',
  organizationUrl: 'www.unisi.it',
};

describe('openCordisArchive, in the layout before 2020', () => {
  it.each([
    ['id', PROJECTS, ORGANIZATIONS],
    ['reference', PROJECTS.replace(';id;', ';reference;'), ORGANIZATIONS.replace('projectID', 'projectReference')],
  ])('reads projects known by their %s', async (_, projectsHeader, organizationsHeader) => {
    const archive = await openSample([
      { name: 'cordis-fp7projects.csv', content: csvOf(projectsHeader, { ...PROJECT, reference: PROJECT.id }) },
      {
        name: 'cordis-fp7organizations.csv',
        content: csvOf(organizationsHeader, { ...ORGANIZATION, projectReference: ORGANIZATION.projectID }),
      },
      { name: 'cordis-fp7briefs.csv', content: 'ignored' },
      { name: 'cordisref-FP7programmes.csv', content: 'ignored' },
    ]);
    expect(archive.framework).toBe('FP7');
    expect(await all(archive.projects())).toEqual([
      {
        id: '241585',
        acronym: 'EXAMPLE',
        status: 'SIGNED',
        title: 'An example',
        startDate: '2010-01-01',
        endDate: '2012-12-31',
        totalCost: 3955241.99,
        awarded: 2991862,
        legalBasis: 'FP7-HEALTH',
        otherLegalBases: [],
        topics: ['HEALTH-2009-1.2-3'],
        masterCall: null,
        subCall: 'FP7-HEALTH-2009-single-stage',
        fundingScheme: 'CP-FP',
        objective: 'To be read.',
        keywords: [],
        doi: null,
        signedOn: null,
        updatedAt: null,
        rcn: '93571',
        website: 'http://www.example-project.eu',
        framework: 'FP7',
        line: 2,
      },
    ]);
    expect(await all(archive.participations())).toEqual([
      {
        projectId: '241585',
        projectAcronym: 'EXAMPLE',
        pic: '999902094',
        vat: null,
        name: 'UNIVERSITA DEGLI STUDI DI SIENA',
        shortName: 'UNISI',
        sme: null,
        kind: 'HIGHER_EDUCATION',
        city: 'SIENA',
        postalCode: '53100',
        nuts: null,
        country: 'GR',
        latitude: null,
        longitude: null,
        website: 'http://www.unisi.it',
        updatedAt: null,
        order: null,
        role: 'PARTICIPANT',
        grant: 399999.5,
        netGrant: null,
        totalCost: null,
        endedEarly: true,
        rcn: null,
        line: 2,
      },
    ]);
  });

  it('takes the framework from the names of the files where no row says it', async () => {
    const archive = await openSample(
      [
        { name: 'cordis-h2020projects.csv', content: csvOf(PROJECTS, { ...PROJECT, frameworkProgramme: '' }) },
        { name: 'cordis-h2020organizations.csv', content: csvOf(ORGANIZATIONS, ORGANIZATION) },
      ],
      'download.zip',
    );
    expect(archive.framework).toBe('H2020');
  });

  it('lets no address and no contact of a person through, in rows, in problems or in errors', async () => {
    const broken = Object.fromEntries(Object.keys(ORGANIZATION).map((column) => [column, '@']));
    const seen: unknown[] = [];
    const rows = [
      ORGANIZATION,
      { ...broken, ...PERSONAL },
      { ...broken, ...PERSONAL, ...{ projectID: '241585', name: 'X' } },
    ];
    const archive = await openSample([
      { name: 'cordis-fp7projects.csv', content: csvOf(PROJECTS, PROJECT) },
      { name: 'cordis-fp7organizations.csv', content: csvOf(ORGANIZATIONS, ...rows) },
    ]);
    for await (const row of archive.participations((problem) => seen.push(problem))) seen.push(row);
    expect(seen.length).toBeGreaterThan(5);
    seen.push(await errorOf(csvOf(ORGANIZATIONS, ORGANIZATION).replace(/^.*\n/, '')));
    seen.push(await errorOf(`${csvOf(ORGANIZATIONS)}"${Object.values(PERSONAL).join('"x";"')}"\n`));
    seen.push(await errorOf(`${csvOf(ORGANIZATIONS)}${Object.values(PERSONAL).join(';')}\n`));
    const text = JSON.stringify(seen);
    for (const value of Object.values(PERSONAL)) expect(text).not.toContain(value);
  });
});

/** The error of a file of organisations, else the problems in its rows. */
async function errorOf(organizations: string): Promise<string> {
  const problems: unknown[] = [];
  try {
    const archive = await openSample([
      { name: 'cordis-fp7projects.csv', content: csvOf(PROJECTS, PROJECT) },
      { name: 'cordis-fp7organizations.csv', content: organizations },
    ]);
    await all(archive.participations((problem) => problems.push(problem)));
  } catch (error) {
    return String(error);
  }
  expect(problems).not.toEqual([]);
  return JSON.stringify(problems);
}
