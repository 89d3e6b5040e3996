import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCordis } from './generateCordis.ts';
import { planOfScale } from './graph/GeneratorPlan.ts';
import { measureExports } from './readBack/measureExports.ts';
import { readZippedCsv } from './readBack/readZippedCsv.ts';

const HORIZON = 'cordis-HORIZONprojects-csv.zip';
const H2020 = 'cordis-h2020projects-csv.zip';
const FILES = ['project.csv', 'organization.csv', 'euroSciVoc.csv', 'topics.csv', 'legalBasis.csv'];
/** FORMAT.md, word for word. */
const PROJECT_OF_H2020 =
  'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi';
const PROJECT_OF_HORIZON =
  'id,acronym,status,title,startDate,endDate,totalCost,ecMaxContribution,legalBasis,topics,ecSignatureDate,frameworkProgramme,masterCall,subCall,fundingScheme,objective,contentUpdateDate,rcn,grantDoi';
const ORGANISATION =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active';

const PLAN = planOfScale(0.01, 1);
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'generated-'));
  await generateCordis(PLAN, join(root, 'one'));
  await generateCordis(PLAN, join(root, 'again'));
  await generateCordis(PLAN, join(root, 'shuffled'), 7);
});
afterAll(() => rm(root, { recursive: true, force: true }));

function bytes(folder: string, file: string): Promise<Buffer> {
  return readFile(join(root, folder, file));
}

async function rows(folder: string, zip: string, file: string): Promise<string[][]> {
  const read: string[][] = [];
  for await (const row of readZippedCsv(join(root, folder, zip), file)) read.push(row);
  return read;
}

async function records(folder: string, zip: string, file: string): Promise<Record<string, string>[]> {
  const [header = [], ...body] = await rows(folder, zip, file);
  return body.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]!])));
}

describe('what is generated', () => {
  test.each([HORIZON, H2020])('is the same bytes for the same plan: %s', async (zip) => {
    expect((await bytes('one', zip)).equals(await bytes('again', zip))).toBe(true);
  });

  test('differs from seed to seed', async () => {
    await generateCordis(planOfScale(0.001, 1), join(root, 'seed1'));
    await generateCordis(planOfScale(0.001, 2), join(root, 'seed2'));
    expect((await bytes('seed1', HORIZON)).equals(await bytes('seed2', HORIZON))).toBe(false);
  });

  test.each([HORIZON, H2020])('has the same rows in another order when it is shuffled: %s', async (zip) => {
    for (const file of FILES) {
      const [header, ...plain] = (await rows('one', zip, file)).map((row) => row.join('\t'));
      const [headerOfShuffled, ...shuffled] = (await rows('shuffled', zip, file)).map((row) => row.join('\t'));
      expect(headerOfShuffled).toEqual(header);
      expect(shuffled).not.toEqual(plain);
      expect(shuffled.sort()).toEqual(plain.sort());
    }
  });

  test('has the columns of the official files', async () => {
    const header = async (zip: string, file: string) => (await rows('one', zip, file))[0];
    expect(await header(H2020, 'project.csv')).toEqual(PROJECT_OF_H2020.split(';'));
    expect(await header(HORIZON, 'project.csv')).toEqual(PROJECT_OF_HORIZON.split(','));
    expect(await header(H2020, 'organization.csv')).toEqual(ORGANISATION.split(';'));
    expect(await header(HORIZON, 'topics.csv')).toEqual(['projectID', 'topic', 'title']);
    expect(await header(HORIZON, 'legalBasis.csv')).toEqual([
      'projectID',
      'legalBasis',
      'title',
      'uniqueProgrammePart',
    ]);
    expect((await header(HORIZON, 'euroSciVoc.csv'))?.join(';')).toBe(
      'projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription',
    );
  });

  test('has FP7 in a file of its own when asked', async () => {
    const paths = await generateCordis(planOfScale(0.001, 1, true), join(root, 'fp7'));
    expect(paths).toEqual(['cordis-fp7projects-csv.zip', H2020, HORIZON].map((file) => join(root, 'fp7', file)));
    const projects = await records('fp7', 'cordis-fp7projects-csv.zip', 'project.csv');
    expect(new Set(projects.map(({ frameworkProgramme }) => frameworkProgramme))).toEqual(new Set(['FP7']));
  });
});

describe('the rows', () => {
  test('write amounts, dates and flags as CORDIS does', async () => {
    for (const zip of [HORIZON, H2020]) {
      for (const project of await records('one', zip, 'project.csv')) {
        expect(project.ecMaxContribution).toMatch(/^(\d+(,\d{1,2})?)?$/);
        expect(project.totalCost).toMatch(/^(\d+(,\d{1,2})?)?$/);
        expect(project.startDate).toMatch(/^(20\d\d-\d\d-\d\d)?$/);
        expect(project.contentUpdateDate).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/);
        expect(project.status).toMatch(/^(SIGNED|CLOSED|TERMINATED)?$/);
      }
      for (const participation of await records('one', zip, 'organization.csv')) {
        expect(participation.ecContribution).toMatch(/^(\d+(\.\d{1,2})?)?$/);
        expect(participation.totalCost).toMatch(/^(\d+(,\d{1,2})?)?$/);
        expect(participation.organisationID).toMatch(/^(\d{9})?$/);
        expect(participation.SME).toMatch(/^(true|false)?$/);
        expect(participation.geolocation).toMatch(/^(-?\d+\.\d+,-?\d+\.\d+)?$/);
      }
    }
  });

  test('have one coordinator and one main programme for each project, and belong to a project', async () => {
    for (const zip of [HORIZON, H2020]) {
      const ids = (await records('one', zip, 'project.csv')).map(({ id }) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      const participations = await records('one', zip, 'organization.csv');
      const coordinated = participations
        .filter(({ role }) => role === 'coordinator')
        .map(({ projectID }) => projectID!);
      expect(coordinated.sort()).toEqual([...ids].sort());
      expect(new Set(participations.map(({ projectID }) => projectID!))).toEqual(new Set(ids));
      const legalBases = await records('one', zip, 'legalBasis.csv');
      const main = legalBases.filter(({ uniqueProgrammePart }) => uniqueProgrammePart === 'true');
      expect(main.length).toBe(new Set(legalBases.map(({ projectID }) => projectID)).size);
      expect(ids).toEqual(expect.arrayContaining([...new Set(legalBases.map(({ projectID }) => projectID!))]));
    }
  });

  test('give one name to one topic, and one title and path to one field', async () => {
    const topics = await records('one', H2020, 'topics.csv');
    const titles = new Set(topics.map(({ topic, title }) => `${topic} ${title}`));
    expect(titles.size).toBe(new Set(topics.map(({ topic }) => topic)).size);
    const fields = await records('one', H2020, 'euroSciVoc.csv');
    const paths = new Set(fields.map(({ euroSciVocCode, euroSciVocPath }) => `${euroSciVocCode} ${euroSciVocPath}`));
    expect(paths.size).toBe(new Set(fields.map(({ euroSciVocCode }) => euroSciVocCode)).size);
  });
});

test('the network is of the size that was asked for, and knit closely', async () => {
  const { network, objectiveLength } = await measureExports(join(root, 'one'), 'DE');
  expect(network.projects).toBe(800);
  expect(Math.abs(network.organisations / 730 - 1)).toBeLessThan(0.03);
  expect(Math.abs(network.participations / 4300 - 1)).toBeLessThan(0.02);
  expect(network.singleShare).toBeGreaterThan(0.5);
  expect(network.singleShare).toBeLessThan(0.62);
  expect(network.medianSize).toBeGreaterThanOrEqual(8);
  expect(network.medianSize).toBeLessThanOrEqual(10);
  expect(network.clustering).toBeGreaterThan(0.5);
  expect(network.repeatedShare).toBeGreaterThan(0.1);
  expect(objectiveLength).toBeGreaterThan(1650);
  expect(objectiveLength).toBeLessThan(1950);
});
