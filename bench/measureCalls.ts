import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SeededRandom } from './graph/SeededRandom.ts';
import { askProduct } from './questions/askProduct.ts';
import { ServingProcess } from './serving/ServingProcess.ts';
import { printTimings } from './serving/printTimings.ts';
import { Timings } from './serving/Timings.ts';

const USAGE = 'Usage: npm run bench -- calls [--questions 200] [--seed 1]';
/** Asked before the measuring, so that what compiles at first use is compiled. */
const WARM_UP = 20;
const LISTS = `{ callList(first: 1000) { rows { call { id } } }
  organisations(limit: 1000, sort: [{ id: ASC }], where: { partnerCount: { gt: 0 } }) { id } }`;
/** The questions of the pages: candidates with their introductions, a proposal, and the calls that fit. */
const CONSORTIUM = `query ($call: ID!, $for: [ID!]) { consortiumFor(call: $call, for: $for) {
  candidateCount candidates { organisation { id } likelihood { atLeastOneIn } introduction { score } }
  proposal { seats { seat candidate { organisation { id } } } } } }`;
const CALLS = 'query ($for: [ID!]!) { callsFor(for: $for, first: 20) { totalCount matches { call { id title } } } }';

const CONSORTIUM_OF_WORDS = '{ consortiumFor(words: "cancer") { candidateCount } }';

const lists = z.object({
  callList: z.object({ rows: z.array(z.object({ call: z.object({ id: z.string() }) })) }),
  organisations: z.array(z.object({ id: z.string() })),
});

/** Asks with whom a consortium could be formed for many calls, and which calls fit many organisations, and prints how long each took. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { questions: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  const [count, seed] = [Number(values.questions), Number(values.seed)];
  if (!(count > 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  const server = await ServingProcess.start();
  try {
    await searchable(server.url);
    const { callList, organisations } = lists.parse(await askProduct(server.url, LISTS, {}));
    const calls = callList.rows.map(({ call }) => call.id);
    const random = new SeededRandom(seed);
    const asked = Array.from({ length: WARM_UP + count }, (_, at) => ({
      call: random.pick(calls),
      for: at % 2 === 0 ? [random.pick(organisations).id] : null,
    }));
    const timed = async (query: string, variables: readonly object[]): Promise<Timings> => {
      const timings = new Timings();
      for (const [at, one] of variables.entries()) {
        const ask = () => askProduct(server.url, query, { ...one });
        if (at < WARM_UP) await ask();
        else await timings.time(ask);
      }
      return timings;
    };
    const fitting = asked.map(() => ({ for: [random.pick(organisations).id] }));
    console.log(`Of ${calls.length} calls:`);
    printTimings([
      ['with whom for a call (`consortiumFor`)', await timed(CONSORTIUM, asked)],
      ['which calls fit (`callsFor`)', await timed(CALLS, fitting)],
    ]);
  } finally {
    await server.end();
  }
}

/** Waits until what is searched in has been read, which a start without a kept snapshot does last. */
async function searchable(url: string): Promise<void> {
  const isReady = () =>
    askProduct(url, CONSORTIUM_OF_WORDS, {}).then(
      () => true,
      () => false,
    );
  while (!(await isReady())) await wait(1_000);
}

await main();
