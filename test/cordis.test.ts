import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from './readContent.ts';
import { type Rows, sampleRows } from './sampleRows.ts';
import { startProduct } from './startProduct.ts';
import { noChanges } from '../seed/write/Changes.ts';
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

function zipFile({ projects, organizations }: Rows, name: string, day?: string): Promise<string> {
  return writeSample(zipOf(filesOf(projects, organizations).map((file) => ({ ...file, day }))), name);
}
const load = (path: string | string[], options: Partial<LoadOptions> = {}): Promise<LoadResult> =>
  loadCordis(driver, [path].flat(), { database, ...options });
const curated = () => haveCurated(driver);

const content = (): Promise<string[]> => readContent(driver);
/** The titles of programmes, and what is stated of the English ones. */
async function titles(...ids: string[]): Promise<object[]> {
  const { records } = await driver.executeQuery(
    `UNWIND $ids AS id MATCH (p:Programme {id: id})
     RETURN p.title AS title, p.titleIt AS titleIt, COLLECT {
       MATCH (s:Statement {subject: id, predicate: 'title'})-[:STATED_BY]->(of:Source)<-[:STATED_BY]-(p)
       WHERE s.shown RETURN s.value + ' ' + of.id } AS statements`,
    { ids },
  );
  return records.map((record) => record.toObject());
}

describe('loading CORDIS', () => {
  beforeEach(wipe);

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
    expect(await titles('programme:H2020-EU.4.b', 'programme:HORIZON.1.1')).toEqual([
      {
        ...{ title: 'Twinning of research institutions', titleIt: 'Gemellaggi (twinning) di istituti di ricerca' },
        statements: ['Twinning of research institutions source:D13'],
      },
      {
        ...{ title: 'European Research Council (ERC)', titleIt: 'Consiglio europeo della ricerca (CER)' },
        statements: ['European Research Council (ERC) source:D3'],
      },
    ]);
  });

  test('the day of an export alone is no change, but is kept with a change of another', async () => {
    const rows = { new: sampleRows('HORIZON', 7), old: sampleRows('H2020', 8) };
    const [first, ...others] = rows.old.projects;
    const changed = { ...rows.old, projects: [{ ...first, title: 'Another title' }, ...others] };
    const days = async (): Promise<unknown[]> => {
      const { records } = await driver.executeQuery(
        "MATCH (s:Source) WHERE s.id STARTS WITH 'source:cordis-' RETURN toString(s.copiedOn) AS day ORDER BY s.id",
      );
      return records.map((record) => record.get('day') as unknown);
    };
    const older = await zipFile(rows.old, 'old.zip', '2026-01-01');
    await load([await zipFile(rows.new, 'new.zip', '2026-01-01'), older]);
    const later = await zipFile(rows.new, 'new.zip', '2026-02-02');
    expect(await load(later)).toEqual({ version: 1, changes: noChanges() });
    expect(await days()).toEqual(['2026-01-01', '2026-01-01']);
    await load([later, await zipFile(changed, 'old.zip', '2026-01-01')]);
    expect(await days()).toEqual(['2026-01-01', '2026-02-02']);
    await load(older);
    expect(await days()).toEqual(['2026-01-01', '2026-02-02']);
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
    const whole = await content();
    const moved = rows.organizations.map((row) => ({ ...row, country: row.country === 'FR' ? 'DE' : 'FR' }));
    const elsewhere = await zipFile({ ...rows, organizations: moved }, 'elsewhere.zip');
    await expect(load(elsewhere)).rejects.toThrow(
      /^cordis-HORIZON is not as it was: \d+ organisations have another country; .* More than \d %\. Nothing was written\. If that is right, run it again with --allow-changes\.$/,
    );
    expect(await content()).toEqual(whole);
    const lines: string[] = [];
    await load(elsewhere, { dryRun: true, report: (line: string) => lines.push(line) });
    expect(
      lines.filter((line) => line.startsWith('A load would stop. cordis-HORIZON is not as it was: ')),
    ).toHaveLength(1);
    await load(elsewhere, { allowChanges: true });
    const path = await zipFile(half, 'half.zip');
    await expect(load(path)).rejects.toThrow(
      '20 of 41 records of cordis-HORIZON are no longer in the source: more than 2 %. Nothing was written. If that is right, run it again with --allow-removals.',
    );
    await load(path, { allowRemovals: true, allowChanges: true });
    expect(await content()).toEqual(before);
  });

  test('counts a participation once, takes an unstated cost for unknown and a number for no name', async () => {
    const rows = sampleRows('HORIZON', 5);
    const [project = {}] = rows.projects;
    const own = {
      ...{ projectID: project.id ?? '', organisationID: '912345678', name: 'PIC 912345678', country: 'IT' },
      ...{ role: 'participant', order: '9', ecContribution: '100', totalCost: '0', city: '\u200BSiena\u0000' },
    };
    const older = { ...own, ecContribution: '90', contentUpdateDate: '2020-01-01 00:00:00' };
    const projects = [{ ...project, totalCost: '0', ecMaxContribution: '100' }, ...rows.projects.slice(1)];
    const newer = { ...own, contentUpdateDate: '2024-01-01 00:00:00' };
    await load(await zipFile({ projects, organizations: [older, newer, ...rows.organizations, newer] }, 'a.zip'));
    const { records } = await driver.executeQuery(
      `MATCH (o:Organisation {id: 'pic:912345678'})-[m:PARTICIPATES_IN]->(p:Project)
       RETURN o.name AS name, o.aliases AS aliases, o.city AS city, m.grant AS grant, m.totalCost AS cost,
              m.statedTimes AS times, p.totalCost AS totalCost, EXISTS { (o)-[:LOCATED_IN]->() } AS placed,
              COLLECT { MATCH (s:Statement {subject: p.id})-[:STATED_BY]->(:Source {id: 'source:cordis-HORIZON'})
                        RETURN s.predicate + ' ' + s.value + ' ' + s.shown } AS statements`,
    );
    expect(records.map((record) => record.toObject())).toEqual([
      {
        ...{ name: 'PIC 912345678', aliases: null, city: 'Siena', grant: 100, cost: null, times: neo4j.int(3) },
        ...{ totalCost: null, placed: true, statements: ['totalCost 0 false'] },
      },
    ]);
    const product = await startProduct();
    const hits = z.object({ hits: z.array(z.object({ id: z.string() })) });
    const finding = z.object({ code: z.string(), count: z.number(), examples: z.array(z.string()) });
    const shape = z.object({ graph: z.object({ quality: z.array(finding) }), byNumber: hits, byLabel: hits });
    const asked = await product.data(
      `{ graph { quality { code count examples } }
         byNumber: search(text: "912345678") { hits { id: entityId } } byLabel: search(text: "PIC") { hits { id: entityId } } }`,
      shape,
    );
    await product.stop();
    const found = ['ORGANISATION_WITHOUT_NAME', 'PARTICIPATION_STATED_TWICE', 'ZERO_NOT_STATED'].map((code) =>
      asked.graph.quality.find((one) => one.code === code),
    );
    expect(found.map((one) => [one?.count, one?.examples])).toEqual([
      [1, ['pic:912345678']],
      [1, [`cordis:${project.id}`]],
      [1, [`cordis:${project.id}`]],
    ]);
    expect(asked.byNumber.hits).toEqual([{ id: 'pic:912345678' }]);
    expect(asked.byLabel.hits).not.toContainEqual({ id: 'pic:912345678' });
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
