import { parseArgs } from 'node:util';
import { SeededRandom } from './graph/SeededRandom.ts';
import { askProduct } from './questions/askProduct.ts';
import { ServingProcess } from './serving/ServingProcess.ts';
import { printTimings } from './serving/printTimings.ts';
import { Timings } from './serving/Timings.ts';
import { FUNDING_DIMENSIONS, type FundingDimension } from '../src/network/funding/FundingDimension.ts';

const USAGE = 'Usage: npm run bench -- funding [--groupings 150] [--seed 1]';
/** Asked before the measuring, so that what compiles at first use is compiled. */
const WARM_UP = 20;
const TABLE = `query ($groupBy: [FundingDimension!]!, $where: FundingFilter) {
  whoFundsWhat(groupBy: $groupBy, where: $where, first: 50) {
    rowCount total { amount projectCount } rows { keys { id: value label } sum { amount unknownAmountCount projectCount } } } }`;
const TOTALS = [
  'funding',
  'fundingUnknownCount',
  'projectCount',
  'runningProjectCount',
  'coordinatedProjectCount',
  'partnerCount',
];
const COUNTRIES = ['IT', 'DE', 'FR', 'ES', 'NL', 'BE', 'SE', 'PL', 'AT', 'GR'];

/** Asks who funds what by different dimensions, over the whole graph and under filters, and for sorted lists. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { groupings: { type: 'string', default: '150' }, seed: { type: 'string', default: '1' } },
  });
  const [count, seed] = [Number(values.groupings), Number(values.seed)];
  if (!(count > 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  const server = await ServingProcess.start();
  try {
    const random = new SeededRandom(seed);
    const whole = makeGroupings(count + WARM_UP, random);
    for (const groupBy of whole.splice(0, WARM_UP)) await askProduct(server.url, TABLE, { groupBy });
    const rows: [string, Timings][] = [];
    for (const length of [1, 2, 3, 4, 5]) {
      const timings = new Timings();
      const some = whole.filter((groupBy) => groupBy.length === length);
      for (const groupBy of some) await timings.time(() => askProduct(server.url, TABLE, { groupBy }));
      rows.push([`the whole graph by ${length}`, timings]);
    }
    rows.push(['under a filter', await timeFiltered(server, makeGroupings(count, random), random)]);
    rows.push(['organisations sorted by a total', await timeLists(server)]);
    printTimings(rows);
  } finally {
    await server.end();
  }
}

/** Different ones, of one dimension to five. */
function makeGroupings(count: number, random: SeededRandom): FundingDimension[][] {
  const made = new Map<string, FundingDimension[]>();
  for (let tries = 0; made.size < count && tries < 100 * count; tries++) {
    const groupBy = new Set<FundingDimension>();
    while (groupBy.size < 1 + (tries % 5)) groupBy.add(random.pick(FUNDING_DIMENSIONS));
    made.set([...groupBy].join(), [...groupBy]);
  }
  return [...made.values()];
}

async function timeFiltered(server: ServingProcess, groupings: readonly FundingDimension[][], random: SeededRandom) {
  const timings = new Timings();
  for (const groupBy of groupings) {
    const from = random.between(2014, 2023);
    const where = { countries: [random.pick(COUNTRIES)], startFrom: `${from}-01-01`, startTo: `${from + 3}-12-31` };
    await timings.time(() => askProduct(server.url, TABLE, { groupBy, where }));
  }
  return timings;
}

/** The first fifty organisations by each total, of all and of a country. */
async function timeLists(server: ServingProcess): Promise<Timings> {
  const timings = new Timings();
  for (const total of TOTALS) {
    for (const country of [null, ...COUNTRIES]) {
      const within = country === null ? '' : `, country: { code: { eq: "${country}" } }`;
      const query = `{ organisations(where: { ${total}: { gt: 0 }${within} }, sort: [{ ${total}: DESC }], limit: 50) { id name ${total} } }`;
      await timings.time(() => askProduct(server.url, query, {}));
    }
  }
  return timings;
}

await main();
