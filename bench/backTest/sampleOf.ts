import { SeededRandom } from '../graph/SeededRandom.ts';

/** So many of a list at most, in an order drawn by chance that the seed fixes. */
export function sampleOf<Item>(all: readonly Item[], most: number, seed: number): Item[] {
  const order = new SeededRandom(seed, all.length).order(all.length).slice(0, most);
  return Array.from(order, (place) => all[place]!);
}
