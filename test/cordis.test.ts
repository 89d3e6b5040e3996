import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readContent } from './readContent.ts';
import { type Rows, sampleRows } from './sampleRows.ts';
import { startProduct } from './startProduct.ts';
import { noChanges } from '../seed/Changes.ts';
import { ensureConstraints } from '../seed/constraints.ts';
import { loadCurated } from '../seed/loadCurated.ts';
import type { LoadResult } from '../seed/LoadedSource.ts';
import { type LoadOptions, runLoad } from '../seed/runLoad.ts';
import { cordisSource } from '../seed/sources/cordis/cordisSource.ts';
import { filesOf, writeSample } from '../seed/sources/cordis/sampleArchive.ts';
import { zipOf } from '../seed/sources/cordis/zipOf.ts';

const database = 'neo4j';
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, database);
});
beforeEach(() => driver.executeQuery('MATCH (n) DETACH DELETE n'));
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
});

function zipFile({ projects, organizations }: Rows, name: string): Promise<string> {
  return writeSample(zipOf(filesOf(projects, organizations)), name);
}
async function load(path: string, options: Partial<LoadOptions> = {}): Promise<LoadResult> {
  const source = await cordisSource(path);
  try {
    return await runLoad(driver, [source], { database, ...options });
  } finally {
    source.close();
  }
}
const curated = () => loadCurated(driver, { database });

const content = (): Promise<string[]> => readContent(driver);

describe('loading CORDIS', () => {
  test('in any order, with the rows shuffled, gives the same graph; the same again changes nothing', async () => {
    const rows = { new: sampleRows('HORIZON', 1), old: sampleRows('H2020', 2) };
    const [recent, older] = [await zipFile(rows.new, 'a.zip'), await zipFile(rows.old, 'b.zip')];
    await curated();
    await load(recent);
    await load(older);
    const first = await content();
    expect(first.length).toBeGreaterThan(3_000);
    const turned = { projects: [...rows.new.projects].reverse(), organizations: [...rows.new.organizations].reverse() };
    const again = await load(await zipFile(turned, 'c.zip'));
    expect(again).toEqual({ version: 3, changes: noChanges() });
    expect(await content()).toEqual(first);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await load(older);
    await load(await zipFile(turned, 'c.zip'));
    await curated();
    expect(await content()).toEqual(first);
  });

  test('and taking it back leaves the graph as if it had never been loaded', async () => {
    const rows = sampleRows('HORIZON', 3);
    const half = {
      projects: rows.projects.slice(0, 20),
      organizations: rows.organizations.filter((row) => Number(row.projectID) < 10110020),
    };
    await curated();
    await load(await zipFile(half, 'half.zip'));
    const before = await content();
    await load(await zipFile(rows, 'whole.zip'));
    const path = await zipFile(half, 'half.zip');
    await expect(load(path)).rejects.toThrow(
      '20 of 41 records of cordis-HORIZON are no longer in the source: more than 2 %. Nothing was written. If that is right, run it again with --allow-removals.',
    );
    await load(path, { allowRemovals: true });
    expect(await content()).toEqual(before);
  });

  test('keeps what curated files state, adds to it, and lets both stand where they disagree', async () => {
    const project = {
      ...sampleRows('HORIZON', 4).projects[1],
      id: '101130715',
      endDate: '2030-01-31',
      acronym: 'ARTCELL',
      totalCost: '4000000',
      legalBasis: 'HORIZON.3.1',
    };
    const row = {
      projectID: '101130715',
      organisationID: '998436424',
      name: 'TLS Foundation',
      country: 'IT',
      role: 'participant',
      ecContribution: '100.5',
      vatNumber: 'IT123',
    };
    const unnumbered = {
      projectID: '101130715',
      organisationID: '',
      name: 'mossakowski medical research institute',
      country: 'PL',
      role: 'participant',
    };
    await curated();
    await load(await zipFile({ projects: [project], organizations: [row, unnumbered] }, 'a.zip'));
    const { records } = await driver.executeQuery(
      `MATCH (p:Project {id: 'cordis:101130715'})<-[m:PARTICIPATES_IN]-(o:Organisation {id: 'pic:998436424'})
       RETURN p.acronym AS acronym, toString(p.endDate) AS end, p.totalCost AS totalCost, m.role AS role, m.grant AS grant,
              'source:cordis-HORIZON' IN m.sources AS both, 'TLS Foundation' IN o.aliases AS alias, 'vat:IT123' IN o.identifiers AS vat,
              COLLECT { MATCH (s:Statement {subject: p.id, predicate: 'endDate'}) RETURN s.value + ' ' + s.shown ORDER BY s.value } AS ends`,
    );
    expect(records.map((record) => record.toObject())).toEqual([
      {
        acronym: 'ArTCell',
        end: '2029-01-31',
        totalCost: 4_000_000,
        role: 'PARTNER',
        grant: 100.5,
        both: true,
        alias: true,
        vat: true,
        ends: ['2029-01-31 true', '2030-01-31 false'],
      },
    ]);
    const matched = await driver.executeQuery(
      `MATCH (o:Organisation) WHERE 'cordis-name:PL:mossakowskimedicalresearchinstitute' IN o.identifiers RETURN o.id AS id`,
    );
    expect(matched.records.map((record) => record.get('id') as unknown)).toEqual([
      'tls:mossakowski-medical-research-institute',
    ]);
  });

  test('adds up to what the rows say, to the cent', async () => {
    const rows = sampleRows('HORIZON', 5);
    await load(await zipFile(rows, 'a.zip'));
    const cents = rows.organizations.map((row) =>
      row.ecContribution ? Math.round(Number(row.ecContribution) * 100) : null,
    );
    const product = await startProduct();
    try {
      const shape = z.object({
        whoFundsWhat: z.object({
          rows: z.array(
            z.object({ sum: z.object({ amount: z.number(), grantCount: z.number(), unknownAmountCount: z.number() }) }),
          ),
        }),
      });
      const query =
        '{ whoFundsWhat(groupBy: [FRAMEWORK], where: { projects: $projects }) { rows { sum { amount grantCount unknownAmountCount } } } }';
      const projects = rows.projects.map(({ id }) => `cordis:${id}`);
      const { whoFundsWhat } = await product.data(`query ($projects: [ID!]) ${query}`, shape, { projects });
      expect(whoFundsWhat.rows).toEqual([
        {
          sum: {
            amount: cents.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 100,
            grantCount: cents.length,
            unknownAmountCount: cents.filter((one) => one === null).length,
          },
        },
      ]);
    } finally {
      await product.stop();
    }
  });

  test('in a dry run names what would change and writes nothing', async () => {
    const path = await zipFile(sampleRows('HORIZON', 6), 'a.zip');
    await curated();
    const before = await content();
    const { changes } = await load(path, { dryRun: true });
    expect(changes.new.named).toContain('Project cordis:10110001');
    expect(await content()).toEqual(before);
    expect((await load(path)).changes).toEqual(changes);
  });
});

describe('a load that is killed', () => {
  test('is healed by the same load run again; until then any other is refused', async () => {
    const rows = sampleRows('HORIZON', 7);
    const path = await zipFile(rows, 'a.zip');
    await curated();
    await load(path);
    const undisturbed = await content();
    const other = await zipFile(sampleRows('H2020', 8), 'b.zip');
    for (const delay of [700, 1_100, 1_500, 2_000]) {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      await curated();
      await killedLoad(path, delay);
      const { records } = await driver.executeQuery('MATCH (s:GraphState) RETURN s.loadingSource AS source');
      const source: unknown = records[0]?.get('source');
      if (source !== null) await expect(load(other)).rejects.toThrow(/A load of cordis-HORIZON/);
      await load(path);
      expect(await content()).toEqual(undisturbed);
    }
  });
});

/** Runs the import as a process of its own and kills it. */
async function killedLoad(path: string, delay: number): Promise<void> {
  const { uri, user, password } = inject('neo4j');
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn('node', ['--import', 'tsx', 'seed/main.ts', 'cordis', path], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
}

describe('a file that is no export leaves the graph as it was', () => {
  test.each([
    ['HTML', Buffer.from('<!doctype html><p>Not found')],
    ['a truncated zip', zipOf(filesOf(sampleRows('HORIZON', 9).projects, [])).subarray(0, 500)],
    ['a zip without projects', zipOf([{ name: 'readme.txt', content: 'nothing' }])],
    ['a path that leaves the zip', zipOf([{ name: '../project.csv', content: 'id' }])],
    [
      'an extra column',
      zipOf([
        { name: 'project.csv', content: '"id";"acronim"\n"1";"A"\n' },
        { name: 'organization.csv', content: '"projectID"\n"1"\n' },
      ]),
    ],
    ['no rows', zipOf(filesOf([], []))],
  ])('%s', async (_name, bytes) => {
    await curated();
    const before = await content();
    const path = await writeSample(bytes, 'cordis-HORIZONprojects-csv.zip');
    await expect(load(path)).rejects.toThrow(/\w+ .*\.$/s);
    expect(await content()).toEqual(before);
  });

  test('too many rows that break a rule', async () => {
    const rows = sampleRows('HORIZON', 10);
    const path = await zipFile(
      { ...rows, organizations: rows.organizations.map((row) => ({ ...row, role: 'observer' })) },
      'a.zip',
    );
    await expect(load(path)).rejects.toThrow(/^\d+ of \d+ rows break a rule: more than 1 %\. Nothing was written\.$/);
  });
});
