import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from './readContent.ts';
import { sampleRows } from './sampleRows.ts';
import { LoadMark, readMark } from '../seed/load/LoadMark.ts';
import { loadSource } from '../seed/load/loadSource.ts';
import { answerOf, resultOf } from '../seed/sources/calls/filesForTests.ts';
import { calls } from '../seed/sources/calls/source.ts';
import { moveRunning } from '../seed/totals/moveRunning.ts';
import type { Source } from '../seed/sources/Source.ts';
import { describeCounts } from '../seed/write/Changes.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { haveCurated, loadCordis } from './builders/loads.ts';
import { filesOf, writeSample } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
/** A value that only a derivation of the whole graph puts right. */
const SPOILT = -7;
/** The programme Health as the portal writes it, with the wider one. */
const HEALTH = ['43108557', '43108390'];

let driver: Driver;
let folder: string;
beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  folder = await mkdtemp(join(tmpdir(), 'calls-'));
  await ensureConstraints(driver, database);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await rm(folder, { recursive: true });
});

const content = () => readContent(driver);
const write = (cypher: string) => driver.executeQuery(cypher, { spoilt: neo4j.int(SPOILT) });

/** Topics as the portal has them on a day. */
async function callsFile(day: string, topics: Record<string, Record<string, unknown>>): Promise<string> {
  const path = join(folder, `topics-${day}.json`);
  const results = Object.entries(topics).map(([code, values]) => resultOf(code, values));
  await writeFile(path, JSON.stringify(answerOf(results)));
  return path;
}

async function loadCalls(path: string, report: (line: string) => void = () => undefined): Promise<string> {
  const result = await loadSource(driver, calls, [path], { database, report });
  return describeCounts(result!.changes);
}

async function exportOfCordis(): Promise<string> {
  const rows = sampleRows('HORIZON', 5);
  return writeSample(zipOf(filesOf(rows.projects, rows.organizations)), 'cordis.zip');
}

/** Derives the whole graph again from the records that are kept, and says what that changed. */
async function deriveWhole(path: string): Promise<string> {
  await write('MATCH (state:GraphState) SET state.derivation = 0');
  return loadCalls(path);
}

const isSpoilt = async (): Promise<boolean> =>
  (await write('MATCH (o:Organisation) WHERE o.partnerCount = $spoilt RETURN o.id')).records.length > 0;

const spoil = () =>
  write(`MATCH (o:Organisation {id: 'pic:998436424'}) SET o.partnerCount = $spoilt, o.totalsHash = 'spoilt'`);

/** Loads calls, and says whether that left everything else as it was. */
async function isQuick(path: string): Promise<boolean> {
  await spoil();
  await loadCalls(path);
  const found = await isSpoilt();
  await write(`MATCH (o:Organisation {id: 'pic:998436424'}) WHERE o.partnerCount = $spoilt SET o.totalsHash = null`);
  return found;
}

test('a load of calls leaves the graph that all records give, and derives no more than calls where that is enough', async () => {
  const cordis = await exportOfCordis();
  await haveCurated(driver);
  await loadCordis(driver, [cordis], { database });
  const first = await callsFile('2026-07-15', {
    'TOPIC-1': { programmeDivision: HEALTH },
    'HORIZON-NEW-01': {},
    'EU4H-01': { frameworkProgramme: '43332642', programmeDivision: [] },
  });
  expect(await isQuick(first)).toBe(true);
  expect(await deriveWhole(first)).toBe('0 new, 0 changed, 0 gone');
  expect(await isSpoilt()).toBe(false);
  const derived = await content();

  const moved = await callsFile('2026-10-06', {
    'HORIZON-NEW-01': { title: 'Renamed', startDate: '2026-05-10T00:00:00.000+0000' },
  });
  expect(await isQuick(moved)).toBe(true);
  expect(await deriveWhole(moved)).toBe('0 new, 0 changed, 0 gone');
  expect(await content()).not.toEqual(derived);

  // Projects answer it under another spelling: they change too.
  const respelt = await callsFile('2026-10-07', { 'Topic-2': {} });
  expect(await isQuick(respelt)).toBe(false);
  const { records } = await write(
    `MATCH (:Project)-[:ANSWERS]->(c:Call) WHERE toLower(c.code) = 'topic-2' RETURN DISTINCT c.code AS code`,
  );
  expect(records.map((record) => record.get('code') as string)).toEqual(['Topic-2']);

  const late = await callsFile('2026-10-08', { 'HORIZON-NEW-01': { title: 'Again' }, 'HORIZON-NEW-02': {} });
  for (const moment of [/^Written/, /^Taking away/]) {
    const fail = (line: string): void => {
      if (moment.test(line)) throw new Error('interrupted');
    };
    await expect(loadCalls(late, fail)).rejects.toThrow('interrupted');
    await write(`MATCH (state:GraphState) SET state.loadingHeartbeat = state.loadingHeartbeat - duration('PT1M')`);
  }
  await loadCalls(late);
  const healed = await content();
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  for (const path of [late, respelt]) await loadCalls(path);
  await loadCordis(driver, [cordis], { database });
  for (const path of [moved, first]) await loadCalls(path);
  await haveCurated(driver);
  expect(await content()).toEqual(healed);

  await expectRunningOn('2023-05-05');
  await moveRunning(driver, database, '2023-05-05', today());
  expect(await content()).toEqual(healed);
});

const today = (): string => new Date().toISOString().slice(0, 10);

/** Moves the numbers of running projects from today to a day, and expects those that the graph gives for it. */
async function expectRunningOn(day: string): Promise<void> {
  await moveRunning(driver, database, today(), day);
  const { records } = await driver.executeQuery(
    `MATCH (o:Organisation)
     OPTIONAL MATCH (o)-[:PARTICIPATES_IN]->(p:Project)
     RETURN o.id AS id, toFloat(o.runningProjectCount) AS stored, collect(DISTINCT [p.id, toString(p.startDate), toString(p.endDate)]) AS projects`,
  );
  const wrong = records.filter((record) => {
    const projects = record.get('projects') as [string | null, string | null, string | null][];
    const running = projects.filter(
      ([id, start, end]) =>
        id !== null && (start !== null || end !== null) && (start ?? day) <= day && (end ?? day) >= day,
    );
    return running.length !== record.get('stored');
  });
  expect(wrong.map((record) => record.get('id') as string)).toEqual([]);
}

test('a load that takes over the mark of one that died since it looked derives the whole graph', async () => {
  await haveCurated(driver);
  const path = await callsFile('2026-11-01', { 'HORIZON-NEW-03': {} });
  await loadCalls(path);
  const later = await callsFile('2026-11-02', { 'HORIZON-NEW-03': { title: 'Again' } });
  await spoil();
  await loadSource(driver, dyingMeanwhile(), [later], { database });
  expect(await isSpoilt()).toBe(false);
});

/** The source of calls, where another load of the same begins and dies when its records are first read. */
function dyingMeanwhile(): Source {
  let isDead = false;
  const die = async (dataset: string): Promise<void> => {
    if (isDead) return;
    isDead = true;
    await (await LoadMark.set(driver, database, dataset, (await readMark(driver, database)).version)).release();
    await write(`MATCH (state:GraphState) SET state.loadingHeartbeat = state.loadingHeartbeat - duration('PT1M')`);
  };
  return {
    ...calls,
    async open(files, context) {
      const opened = await calls.open(files, context);
      const datasets = opened.datasets.map((one) => ({
        ...one,
        async *records() {
          await die(one.dataset);
          yield* one.records();
        },
      }));
      return { ...opened, datasets };
    },
  };
}
