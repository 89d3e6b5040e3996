import { z } from 'zod';
import type { ServingProcess } from '../serving/ServingProcess.ts';
import { Timings } from '../serving/Timings.ts';
import { askProduct, PATHS, SUGGESTIONS, TIES } from './askProduct.ts';
import type { Pair } from './choosePairs.ts';

const scores = z.object({
  partnershipPaths: z.object({
    paths: z.array(z.object({ score: z.number() })),
    report: z.object({ complete: z.literal(true) }),
  }),
});

/** The questions asked over HTTP; ids by index. */
export interface HttpQuestions {
  ids: readonly string[];
  /** Asked one after the other. */
  pairs: readonly Pair[];
  /** Asked by four clients. */
  others: readonly Pair[];
  /** Pairs with a hub at one end or both, asked by four clients. */
  hubs: readonly Pair[];
}

/** Asks everything, no question twice. The scores are those of `pairs`; null where the question failed. */
export async function askOverHttp(server: ServingProcess, { ids, pairs, others, hubs }: HttpQuestions) {
  const ask = (query: string, variables: Record<string, unknown>) => askProduct(server.url, query, variables);
  const askPaths = (pair: Pair, model?: object) =>
    ask(PATHS, { from: ids[pair.from], to: ids[pair.to], model }).then(scoresOf);
  const oneClient = new Timings();
  const found: (readonly number[] | null)[] = [];
  for (const pair of pairs) found.push(await oneClient.time(() => askPaths(pair)));

  const fourClients = new Timings();
  await byFour(others, (pair) => fourClients.time(() => askPaths(pair)));

  const suggestions = new Timings();
  for (const from of new Set(pairs.map((pair) => pair.from))) {
    await suggestions.time(() => ask(SUGGESTIONS, { for: ids[from] }));
  }

  const newLenses = new Timings();
  for (const [number, pair] of pairs.entries()) {
    await newLenses.time(() => askPaths(pair, { halfLifeYears: 1 + number / pairs.length }));
  }

  await server.eventLoopDelay();
  const hubQuestions = new Timings();
  await byFour(hubs, (pair) => hubQuestions.time(() => askPaths(pair)));
  const delay = await server.eventLoopDelay();

  for (const halfLifeYears of [5, 6, 7]) {
    await ask(TIES, { id: ids[pairs[0]!.from], first: 1, model: { halfLifeYears } });
  }
  return { found, oneClient, fourClients, suggestions, newLenses, hubQuestions, delay, memory: await server.memory() };
}

function scoresOf(data: unknown): number[] {
  return scores.parse(data).partnershipPaths.paths.map(({ score }) => score);
}

/** Four at a time. */
async function byFour<Item>(items: readonly Item[], run: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = items.values();
  const client = async (): Promise<void> => {
    for (const item of waiting) await run(item);
  };
  await Promise.all(Array.from({ length: 4 }, client));
}
