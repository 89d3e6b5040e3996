import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { LoadRefused } from '../seed/load/LoadMark.ts';
import { CURATED_FOLDER } from '../seed/sources/curated/source.ts';
import { readGraph } from '../src/neo4j/readGraph.ts';
import { openDatabase } from '../src/neo4j/Database.ts';
import { changes } from '../src/questions/changes/changes.ts';
import { loadCurated } from './builders/loads.ts';
import { contextForTests } from './oracles/contextForTests.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
let driver: Driver;
let folder: string;

beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  folder = await mkdtemp(join(tmpdir(), 'curated-'));
  await ensureConstraints(driver, database);
});
beforeEach(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await cp(CURATED_FOLDER, folder, { recursive: true });
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await rm(folder, { recursive: true });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}
/** Everything in the graph but what counts loads, in order. */
async function content(): Promise<unknown[]> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Load|GraphState RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels[0], n.id',
  );
  const relationships = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY type, from, to, r.id`,
  );
  return [...nodes.records, ...relationships.records].map((record) => record.toObject());
}
async function count(cypher: string): Promise<number> {
  const { records } = await driver.executeQuery(`${cypher} RETURN toFloat(count(*)) AS n`);
  return Number(records[0]?.get('n'));
}

/** Expects TLS to be told of the second load that one project and its partners are new, one is gone and one ended, and of the first nothing. */
async function expectTold(): Promise<void> {
  const read = openDatabase({ ...(await testDatabase()), database, timeout: 10_000 });
  const context = { ...contextForTests(await readGraph(read, 2)), database: read, homeOrganisation: 'pic:998436424' };
  const list = ['tls:fondazione-gimema', 'pic:999990267'];
  const { loads, movedCalls } = await changes({ list, first: 10, offset: 0 }, context);
  expect(await movedCalls({ first: 5 })).toEqual([]);
  await read.close();
  const [second, first] = loads;
  expect(loads.map(({ load, news }) => [load, news])).toEqual([
    ['load:2', 'TOLD'],
    ['load:1', 'FIRST_LOAD'],
  ]);
  expect(second?.newProjects?.projects({ first: 5 })).toEqual(['cordis:101104421']);
  expect(second?.joinedProjects?.totalCount).toBe(0);
  const partners = second?.newPartners({ first: 100 }) ?? [];
  expect(partners).toHaveLength(second?.newPartnerCount ?? 0);
  expect(partners).toContainEqual({
    ...{ organisation: 'tls:fondazione-gimema', with: 'pic:998436424', project: 'cordis:101104421' },
    ...{ cluster: null, agreement: null },
  });
  // Max Planck is in ArTCell as before, though its participation changed.
  expect(partners.map(({ organisation }) => organisation)).not.toContain('pic:999990267');
  expect(second?.newWays?.map(({ organisation, isDirect }) => [organisation, isDirect])).toEqual([
    ['tls:fondazione-gimema', true],
  ]);
  expect(second?.gone({ first: 5 })).toEqual([
    { organisation: 'pic:998436424', projectId: 'cordis:787552', project: null },
  ]);
  expect(second?.endedProjects?.projects({ first: 50 })).toContain('cordis:340915');
  expect([first?.newProjects, first?.newPartnerCount, first?.endedProjects]).toEqual([null, null, null]);
}

describe('loading the curated ecosystem', () => {
  test('twice changes nothing and raises no version', async () => {
    const first = await loadCurated(driver, { database, folder });
    expect(first?.version).toBe(1);
    expect(first?.changes.new.count).toBeGreaterThan(2_000);
    const before = await content();
    expect(await loadCurated(driver, { database, folder })).toBeNull();
    const beforeWriting = () => Promise.reject(new Error('No room.'));
    expect(await loadCurated(driver, { database, folder, beforeWriting })).toBeNull();
    await edit('organisations.yaml', (text) => text.replace('value: Siena,', 'value: Sienna,'));
    await expect(loadCurated(driver, { database, folder, beforeWriting })).rejects.toThrow('No room.');
    expect(await content()).toEqual(before);
    expect(await count('MATCH (:Load)')).toBe(1);
  });

  test('takes up a changed value, a new record and one that is gone, keeps the rest, and tells it to those concerned', async () => {
    const [apart, here] = [join(folder, 'impact-aml.yaml'), join(folder, 'projects/impact-aml.yaml')];
    await rename(here, apart);
    await loadCurated(driver, { database, folder });
    await driver.executeQuery(`MATCH (l:Load) SET l.at = '2019-05-20T10:00:00Z'`);
    await rename(apart, here);
    await edit('projects/artcell.yaml', (text) =>
      text.replace('value: 2029-01-31', 'value: 2029-02-28').replace('value: 499987.5,', 'value: 499987.75,'),
    );
    await rm(join(folder, 'projects/vamres.yaml'));
    const second = await loadCurated(driver, { database, folder });
    expect(second?.version).toBe(2);
    expect(second?.changes.changed.named).toContain('Project cordis:101130715');
    expect(second?.changes.gone.named).toContain('Project cordis:787552');
    expect(await count(`MATCH (p:Project {id: 'cordis:101130715', endDate: date('2029-02-28')})`)).toBe(1);
    expect(await count(`MATCH (p:Project {id: 'cordis:787552'})`)).toBe(0);
    const { records } = await driver.executeQuery(
      `MATCH (l:Load {version: 2})
       RETURN {count: toFloat(l.new), named: l.newRecords} AS new, {count: toFloat(l.changed), named: l.changedRecords} AS changed,
              {count: toFloat(l.gone), named: l.goneRecords} AS gone`,
    );
    expect(records[0]?.toObject()).toEqual(second?.changes);
    await expectTold();
  });

  test('changed and then taken back leaves the graph as it was', async () => {
    await loadCurated(driver, { database, folder });
    const before = await content();
    await edit('organisations.yaml', (text) => text.replace('value: Siena,', 'value: Sienna,'));
    await loadCurated(driver, { database, folder });
    await edit('organisations.yaml', (text) => text.replace('value: Sienna,', 'value: Siena,'));
    await loadCurated(driver, { database, folder });
    expect(await content()).toEqual(before);
  });

  test('in a dry run says what would change and changes nothing', async () => {
    const result = await loadCurated(driver, { database, folder, dryRun: true });
    expect(result?.changes.new.count).toBeGreaterThan(2_000);
    expect(await count('MATCH (n)')).toBe(0);
  });

  test('two at once: the second is refused, and says so', async () => {
    const both = await Promise.allSettled([
      loadCurated(driver, { database, folder }),
      loadCurated(driver, { database, folder }),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(LoadRefused);
    expect(await count('MATCH (:Load)')).toBe(1);
  });

  test('that is wrong in itself leaves the graph as it was', async () => {
    await loadCurated(driver, { database, folder });
    const before = await content();
    await edit('projects/artcell.yaml', (text) => text.replace('value: 2029-01-31', 'value: 2019-01-31'));
    await expect(loadCurated(driver, { database, folder })).rejects.toThrow(
      'cordis:101130715 ends before it begins: startDate is 2024-02-01, endDate is 2019-01-31.',
    );
    expect(await content()).toEqual(before);
  });
});

describe('a curated file that is not right is refused with its place', () => {
  test.each([
    [
      'a misspelt field',
      (text: string) => text.replace('acronym:', 'acronim:'),
      'projects/artcell.yaml, top level: Unrecognized key: "acronim"',
    ],
    [
      'a day that is none',
      (text: string) => text.replace('value: 2029-01-31', 'value: 2029-02-31'),
      'projects/artcell.yaml, endDate.0.value: Invalid ISO date (here: 2029-02-31)',
    ],
    ['no YAML', (text: string) => `${text}\n: [`, 'projects/artcell.yaml is not YAML'],
    ['a source nobody describes', (text: string) => text.replace('[S1, S3, D1]', '[S1, S999]'), 'Source source:S999'],
    [
      'an organisation nobody describes',
      (text: string) =>
        text
          .replace("organisation: 'pic:998436424'", 'organisation: tls:nobody')
          .replace('organisation: pic:998436424', 'organisation: tls:nobody'),
      'Organisation tls:nobody',
    ],
  ])('%s', async (_name, change, sentence) => {
    await edit('projects/artcell.yaml', change);
    await expect(loadCurated(driver, { database, folder })).rejects.toThrow(sentence);
    expect(await count('MATCH (n)')).toBe(0);
  });
});
