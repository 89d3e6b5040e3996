import { readCordisRecords } from './backTest/readCordisRecords.ts';
import { printTable, showCount } from './backTest/printTable.ts';
import { choosePairs } from './questions/choosePairs.ts';
import { printTimings } from './serving/printTimings.ts';
import { Timings } from './serving/Timings.ts';
import { zipsIn } from './zipsIn.ts';
import { readSearchVocabulary } from '../src/graph/reading/readSearchVocabulary.ts';
import { buildSnapshot } from '../src/network/build/buildSnapshot.ts';
import { writeOutline } from '../src/network/columns/snapshotOutline.ts';
import { toDay } from '../src/network/columns/toDay.ts';
import { bestPaths } from '../src/network/paths/bestPaths.ts';
import { indexTexts } from '../src/network/search/indexTexts.ts';
import { searchPage } from '../src/network/search/searchPage.ts';
import { suggestPartners } from '../src/network/suggestions/suggestPartners.ts';
import { buildLens } from '../src/network/ties/buildLens.ts';
import { hubDamping } from '../src/network/ties/hubDamping.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, unfiltered } from '../src/network/ties/Lens.ts';
import { WORK_LIMIT } from '../src/questions/paths/partnershipPaths.ts';

const USAGE = 'Usage: npm run bench -- scale FILE.zip|FOLDER [...]';
const QUESTIONS = 100;
/** Asked before anything is measured, so that what compiles at first use is compiled. */
const WARM_UP = 20;
/** Texts that are handed to the index at once. */
const BATCH = 5_000;
const WORDS = [
  'cancer',
  'digital twin',
  'rare diseases',
  'quantum sensing',
  'immun',
  'soil carbon',
  'robotic',
  'vaccine',
];

/**
 * Builds what a server holds in memory straight from exports of CORDIS, without a database, and says how large it is and how
 * much processor time the questions take, whatever else runs beside it.
 */
async function main(): Promise<void> {
  const paths = process.argv.slice(2).flatMap((path) => zipsIn(path, USAGE));
  if (paths.length === 0) throw new Error(USAGE);
  const { records, texts } = await readCordisRecords(paths);
  const [network, snapshotTime] = await processorTime(() => buildSnapshot(records));
  const vocabulary = await readSearchVocabulary();
  const [search, indexTime] = await processorTime(() => indexTexts(network, inBatches(texts), vocabulary));
  const snapshot = { ...network, search };
  const asOf = toDay(new Date().toISOString().slice(0, 10));
  const key = { snapshot, filter: unfiltered(asOf), model: DEFAULT_STRENGTH_MODEL };
  const [columns, lensTime] = await processorTime(() => buildLens(key));
  const participations = snapshot.memberships.organisations.length;
  const size = (value: unknown): string[] => {
    const bytes = bytesIn(value);
    return [(bytes / 1e6).toFixed(0), (bytes / participations).toFixed(0)];
  };
  console.log(
    `${showCount(snapshot.organisations.ids.length)} organisations, ${showCount(snapshot.collaborations.ids.length)} projects, ${showCount(participations)} participations, ${showCount(columns.others.length / 2)} tied pairs`,
  );
  printTable(
    ['', 'MB', 'bytes a participation', 'processor s'],
    [
      ['network', ...size(network), seconds(snapshotTime)],
      ['search', ...size(search), seconds(indexTime)],
      ['a lens', ...size(columns), seconds(lensTime)],
    ],
  );
  printTimings(await ask(new BuiltLens(key, columns)));
}

/** Asks each kind of question, and gives the processor time that each took, that of collecting memory included. */
async function ask(lens: BuiltLens): Promise<[string, Timings][]> {
  const count = lens.snapshot.organisations.ids.length;
  const pairs = choosePairs(lens, QUESTIONS + WARM_UP, 1);
  const everyone = new Uint8Array(count).fill(1);
  const kinds: [string, (at: number) => unknown][] = [
    [
      'the 5 best paths of up to 4 ties',
      (at) => {
        const { from, to } = pairs[at]!;
        const { damping } = hubDamping(lens.snapshot, lens.model, 'DAMPEN');
        const passable = everyone.slice();
        passable[from] = passable[to] = 0;
        return bestPaths(lens, {
          sources: [from],
          target: to,
          first: 5,
          maxTies: 4,
          damping,
          passable,
          workLimit: WORK_LIMIT,
        });
      },
    ],
    [
      'the first 20 suggestions',
      (at) => suggestPartners(lens, { from: [pairs[at]!.from], eligible: everyone, first: 20 }),
    ],
    [
      'a search',
      (at) =>
        searchPage(lens.snapshot, {
          ...{ text: WORDS[at % WORDS.length]!, types: null, countries: null, first: 20, after: null, home: -1 },
        }),
    ],
  ];
  const rows: [string, Timings][] = [];
  for (const [name, run] of kinds) {
    const timings = new Timings();
    for (let at = 0; at < pairs.length; at++) {
      const [, taken] = await processorTime(() => run(at));
      if (at >= WARM_UP) timings.add(taken);
    }
    rows.push([`${name}, processor time`, timings]);
  }
  return rows;
}

/** Does work, and gives its result and the processor time that the whole process took for it. Milliseconds. */
async function processorTime<Value>(work: () => Value | Promise<Value>): Promise<[Value, number]> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1_000];
}

/** The bytes of all columns. */
function bytesIn(value: unknown): number {
  return writeOutline(value).columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

async function* inBatches<Item>(items: readonly Item[]): AsyncGenerator<Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield await Promise.resolve(items.slice(at, at + BATCH));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}

await main();
