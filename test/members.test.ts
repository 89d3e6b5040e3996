import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFile, loadLists, refusalOf } from './loadLists.ts';
import { readContent } from './readContent.ts';
import { sampleRows } from './sampleRows.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { describeCounts } from '../seed/write/Changes.ts';
import { loadCordis, haveCurated } from './builders/loads.ts';
import { filesOf, writeSample } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';
import { takeBackMembers } from './builders/loads.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, database);
});
beforeEach(() => driver.executeQuery('MATCH (n) DETACH DELETE n'));
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
});

const NOTHING = '0 new, 0 changed, 0 gone';
const content = (): Promise<string[]> => readContent(driver);
const curated = () => haveCurated(driver);
async function cordis(organisation: Record<string, string>): Promise<void> {
  const [project = {}] = sampleRows('HORIZON', 1).projects;
  const row = { projectID: project.id ?? '', role: 'participant', ...organisation };
  await loadCordis(driver, [await writeSample(zipOf(filesOf([project], [row])), 'cordis.zip')], { database });
}

/** Memberships in a cluster as `id role since until`, in order. */
async function memberships(cluster: string): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (o:Organisation)-[m:MEMBER_OF]->(:Cluster {id: $cluster})
     RETURN o.id + ' ' + m.role + ' ' + coalesce(toString(m.since), '?') + ' ' + coalesce(toString(m.until), '?') AS line
     ORDER BY line`,
    { cluster },
  );
  return records.map((record) => String(record.get('line')));
}

const NEW = { name: 'Inventata S.p.A.', vat: '01234567897', since: '2014-05-01' };

describe('a list of members', () => {
  test('is matched with what the graph has, by name, alias, number and id', async () => {
    await curated();
    const { changes, lines } = await loadLists(
      driver,
      [
        await listFile([
          { name: 'FARMINDUSTRIA' },
          { name: 'TLS', pic: '998436424', role: 'manager' },
          { name: 'Toscana Life Sciences Foundation' },
          { name: 'Kedrion', id: 'tls:kedrion' },
          { name: 'Chiesi' },
          { name: 'ENEA' },
          NEW,
        ]),
      ],
      { dryRun: true },
    );
    const maybe = (name: string) =>
      ` It may be ${name}, but that is not certain: if it is, write that id into the column "id".`;
    expect(lines).toEqual([
      'Comparing members.csv with the graph ...',
      'members.csv: 7 members of cluster:alisei would be loaded.',
      '  Row 2: FARMINDUSTRIA is Farmindustria (tls:farmindustria).',
      '  Row 3: TLS is Fondazione Toscana Life Sciences (pic:998436424). The names differ: is it the same?',
      '  Row 4: Toscana Life Sciences Foundation is Fondazione Toscana Life Sciences (pic:998436424). So is row 3: keep one of the two.',
      '  Row 5: Kedrion is Kedrion (tls:kedrion).',
      `  Row 6: Chiesi is new (cordis-name:IT:chiesi).${maybe('Chiesi (tls:chiesi)')}`,
      `  Row 7: ENEA is new (cordis-name:IT:enea).${maybe("Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile (pic:999988521)")}`,
      '  Row 8: Inventata S.p.A. is new (vat:IT01234567897).',
      '  Known from other sources: 3. New by this list: 3.',
    ]);
    expect(changes.new.named).toContain('Organisation vat:IT01234567897');
  });

  test('twice changes nothing; a dry run tells again which organisation each row is', async () => {
    await curated();
    const file = await listFile([NEW, { name: 'Farmindustria' }]);
    expect(describeCounts((await loadLists(driver, [file])).changes)).not.toEqual(NOTHING);
    const before = await content();
    const again = await loadLists(driver, [file]);
    expect(describeCounts(again.changes)).toEqual(NOTHING);
    expect(again.lines).toEqual([
      'Comparing members.csv with the graph ...',
      'members.csv is loaded already, as it is.',
    ]);
    const dry = await loadLists(driver, [file], { dryRun: true });
    expect(describeCounts(dry.changes)).toEqual(NOTHING);
    expect(dry.lines).toContain('  Row 3: Farmindustria is Farmindustria (tls:farmindustria).');
    expect(await content()).toEqual(before);
  });

  test('goes after what curated files state, adds to it, and lets both stand where they disagree', async () => {
    await curated();
    await loadLists(driver, [
      await listFile([{ name: 'TLS', pic: '998436424', role: 'manager', since: '2013-01-31', city: 'Firenze' }]),
    ]);
    const { records } = await driver.executeQuery(
      `MATCH (o:Organisation {id: 'pic:998436424'})-[m:MEMBER_OF]->(c:Cluster {id: 'cluster:alisei'})
       RETURN o.name AS name, o.city AS city, 'TLS' IN o.aliases AS alias, m.role AS role, toString(m.since) AS since,
              m.sources AS sources, COUNT { (c)-[:STATED_BY]->({id: $source}) } AS clusterSources,
              COLLECT { MATCH (s:Statement)-[:STATED_BY]->({id: $source}) RETURN s.predicate + ' ' + s.value + ' ' + s.shown ORDER BY s.predicate } AS stated`,
      { source: 'source:members:cluster:alisei:https://network.example.org/members' },
    );
    expect(records.map((record) => record.toObject())).toEqual([
      {
        ...{
          name: 'Fondazione Toscana Life Sciences',
          city: 'Siena',
          alias: true,
          role: 'MEMBER',
          since: '2013-01-31',
        },
        sources: [...['source:S61', 'source:S69'], 'source:members:cluster:alisei:https://network.example.org/members'],
        clusterSources: neo4j.int(1),
        stated: ['city Firenze false', 'role MANAGER false'],
      },
    ]);
  });

  test('in any order with the other sources gives the same graph', async () => {
    const files = [
      await listFile([NEW, { name: 'Esempio' }, { name: 'Farmindustria', since: '2013' }], 'a.csv'),
      await listFile(
        [
          { name: 'INVENTATA SPA', cluster: 'Tuscan Life Sciences Cluster', wikidata: 'Q1' },
          { name: 'Esempio', cluster: 'Tuscan Life Sciences Cluster' },
        ],
        'b.csv',
      ),
    ];
    const row = { organisationID: '999999999', name: 'ESEMPIO', country: 'IT', vatNumber: 'IT 01234567897' };
    await curated();
    await cordis(row);
    await loadLists(driver, files);
    const first = await content();
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await cordis(row);
    await curated();
    await loadLists(driver, [...files].reverse());
    expect(await content()).toEqual(first);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await curated();
    for (const file of files) await loadLists(driver, [file]);
    await cordis(row);
    expect(await content()).toEqual(first);
    // The list's VAT number leads to the PIC, and the name that comes with it leads the other list's Wikidata item there.
    for (const cluster of ['cluster:alisei', 'cluster:tuscan-life-sciences']) {
      const invented = (await memberships(cluster)).filter((line) => /999999999|esempio|Q1|0123/.test(line));
      expect(invented).toEqual([`pic:999999999 MEMBER ${cluster === 'cluster:alisei' ? '2014-05-01' : '?'} ?`]);
    }
  });

  test('that is changed replaces what it stated before; other lists stay', async () => {
    await curated();
    const other = await listFile([{ name: 'Altra', cluster: 'TLS Network' }], 'other.csv');
    const before = await listFile([NEW, { name: 'Esempio' }, { name: 'Andata' }], 'list.csv');
    await loadLists(driver, [other, before]);
    const after = await listFile(
      [
        { ...NEW, until: '2019' },
        { name: 'Esempio', pic: '999999999' },
      ],
      'list.csv',
    );
    const sentence =
      'list.csv no longer has Andata (cordis-name:IT:andata). A member that has left stays in the list, with the day in "until".';
    expect((await loadLists(driver, [after], { dryRun: true })).lines[0]).toBe(
      `${sentence} To load it as it is, add --allow-removals.`,
    );
    expect((await refusalOf(driver, [after]))[0]).toBe(
      `${sentence} Nothing was written. To take out what it no longer has, add --allow-removals.`,
    );
    await loadLists(driver, [after], { allowRemovals: true });
    const members = await memberships('cluster:alisei');
    expect(members.filter((line) => /IT0123|99999999|andata|esempio/.test(line))).toEqual([
      'pic:999999999 MEMBER ? ?',
      'vat:IT01234567897 MEMBER 2014-05-01 2019-12-31',
    ]);
    expect(await memberships('cluster:tls-network')).toEqual([
      'cordis-name:IT:altra MEMBER ? ?',
      'pic:998436424 MANAGER ? ?',
    ]);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await curated();
    await loadLists(driver, [after, other]);
    const fresh = await content();
    await loadLists(driver, [before], { allowRemovals: true });
    await loadLists(driver, [after], { allowRemovals: true });
    expect(await content()).toEqual(fresh);
  });

  test('taken back leaves the graph as if it had never been loaded', async () => {
    await curated();
    await loadLists(driver, [await listFile([{ name: 'Inventata', cluster: 'TLS Network' }])]);
    const before = await content();
    await loadLists(driver, [
      await listFile([
        NEW,
        { name: 'Inventata' },
        { name: 'Farmindustria', since: '2013' },
        { name: 'TLS', pic: '998436424' },
      ]),
    ]);
    const lines: string[] = [];
    const report = (line: string): number => lines.push(line);
    const dry = await takeBackMembers(driver, 'alisei', { database, dryRun: true, report });
    expect(dry.gone.named).toContain('Organisation vat:IT01234567897');
    await takeBackMembers(driver, 'alisei', { database, report });
    expect(lines).toEqual([
      'The list of the members of cluster:alisei would be taken back.',
      'The list of the members of cluster:alisei is taken back; the graph is at version 4.',
    ]);
    expect(await content()).toEqual(before);
    await expect(takeBackMembers(driver, 'alisei', { database })).rejects.toThrow(
      'No list of the members of "alisei" is loaded, so that none can be taken back. Lists are loaded of cluster:tls-network (TLS Network).',
    );
    await loadLists(driver, [await listFile([NEW])]);
    const { records } = await driver.executeQuery(
      'MATCH (l:Load {version: 5}) RETURN l.firstOf AS firstOf',
      {},
      { database },
    );
    expect(records[0]?.get('firstOf')).toEqual(['members:cluster:alisei']);
  });
});

describe('lists that are not right leave the graph as it was', () => {
  test('and everything wrong in all files is told at once', async () => {
    await curated();
    const before = await content();
    const files = [
      await listFile([{ name: 'Alpha', country: 'UK', pic: '1' }], 'a.csv'),
      await listFile([{ name: 'Beta', cluster: 'Distretto', id: 'tls:nobody' }], 'b.csv'),
      await listFile([{ name: 'Gamma' }], 'c.csv'),
      await listFile([{ name: 'Delta' }], 'd.csv'),
    ];
    expect(await refusalOf(driver, files)).toEqual([
      'a.csv, row 2, column "country", "UK": Write GB, the two-letter code of this country.',
      'a.csv, row 2, column "pic", "1": A PIC has nine digits, such as 998436424. Leave the cell empty where you do not know it.',
      'b.csv, row 2, column "id", "tls:nobody": No organisation in the graph has this id. Copy it from the report or a search, or leave it empty.',
      'b.csv, row 2, column "cluster", "Distretto": There is no such cluster. The clusters are cluster:alisei (ALISEI), cluster:tls-bioincubator (TLS bioincubator), cluster:tls-network (TLS Network), cluster:tuscan-life-sciences (Tuscan Life Sciences Cluster).',
      'd.csv, row 2, column "cluster", "cluster:alisei": c.csv lists the members of this cluster too: put all into one file.',
      'Nothing was written. Mend this and run it again.',
    ]);
    expect(await content()).toEqual(before);
  });

  test('and a graph without clusters has no place for a list', async () => {
    expect((await refusalOf(driver, [await listFile([{ name: 'Alpha' }])]))[0]).toBe(
      'members.csv, row 2, column "cluster", "cluster:alisei": The graph has no clusters yet: run "npm run import -- curated" first.',
    );
    expect(await content()).toEqual([]);
  });
});
