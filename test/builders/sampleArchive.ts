import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CordisArchive, openCordisArchive } from '../../seed/sources/cordis/archive/openCordisArchive.ts';
import { type ZippedFile, zipOf } from './zipOf.ts';

/** What a row of a test's file holds, by column. */
export type SampleRow = Readonly<Record<string, string>>;

/** The columns of project.csv as CORDIS offers it for Horizon 2020. */
export const PROJECT_HEADER =
  'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi';
/** The columns of organization.csv. */
export const ORGANIZATION_HEADER =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active';

/** A project with every column filled. */
export const SAMPLE_PROJECT: SampleRow = {
  id: '101097079',
  acronym: 'MammoScreen',
  status: 'SIGNED',
  title: 'Innovative and safe microwave-based &amp;  accessible imaging',
  startDate: '2023-05-01',
  endDate: '2027-04-30',
  totalCost: '6972602,5',
  ecMaxContribution: '6472602,505',
  legalBasis: 'HORIZON.2.1',
  topics: 'HORIZON-MISS-2022-CANCER-01-01',
  ecSignatureDate: '2023-04-17',
  frameworkProgramme: 'HORIZON',
  masterCall: 'HORIZON-MISS-2022-CANCER-01',
  subCall: 'HORIZON-MISS-2022-CANCER-02',
  fundingScheme: 'HORIZON-RIA',
  nature: '',
  objective: 'Breast cancer; the "most" common.\r\nSecond paragraph.',
  contentUpdateDate: '2024-03-05 12:34:56',
  rcn: '245678',
  grantDoi: '10.3030/101097079',
};

/** Its coordinator. */
export const SAMPLE_ORGANIZATION: SampleRow = {
  projectID: '101097079',
  projectAcronym: 'MammoScreen',
  organisationID: '998436424',
  vatNumber: 'IT01191700528',
  name: 'FONDAZIONE  TOSCANA LIFE SCIENCES',
  shortName: 'TLS',
  SME: 'false',
  activityType: 'REC',
  street: 'VIA FIORENTINA 1',
  postCode: '53100',
  city: 'SIENA',
  country: 'IT',
  nutsCode: 'ITI19',
  geolocation: '43.3329,11.3166',
  organizationURL: 'www.toscanalifesciences.org',
  contactForm: 'https://ec.europa.eu/contact/998436424',
  contentUpdateDate: '2024-03-05 12:34:56',
  rcn: '1987654',
  order: '1',
  role: 'coordinator',
  ecContribution: '1029131.25',
  netEcContribution: '1000000',
  totalCost: '1029131,25',
  endOfParticipation: 'False',
};

/** A file as CORDIS writes it: every cell in quotation marks. */
export function csvOf(header: string, ...rows: readonly SampleRow[]): string {
  const columns = header.split(';');
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';') + '\n').join('');
}

/** The two files every archive has, in the present layout. */
export function filesOf(projects: readonly SampleRow[], organizations: readonly SampleRow[]): ZippedFile[] {
  return [
    { name: 'project.csv', content: csvOf(PROJECT_HEADER, ...projects) },
    { name: 'organization.csv', content: csvOf(ORGANIZATION_HEADER, ...organizations) },
  ];
}

/** Writes a file that is gone when the test has finished. */
export async function writeSample(content: Buffer, name = 'cordis-HORIZONprojects-csv.zip'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cordis-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** An archive of these files, closed when the test has finished. */
export async function openSample(files: readonly ZippedFile[], name?: string): Promise<CordisArchive> {
  const archive = await openCordisArchive(await writeSample(zipOf(files), name));
  onTestFinished(() => archive.close());
  return archive;
}

/** Everything an iterable gives. */
export async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
