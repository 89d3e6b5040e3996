import { bestPaths } from '../../src/network/paths/bestPaths.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { hubDamping } from '../../src/network/ties/hubDamping.ts';
import { type Lens, type LensKey } from '../../src/network/ties/Lens.ts';
import { WORK_LIMIT } from '../../src/questions/paths/partnershipPaths.ts';
import { Timings } from '../serving/Timings.ts';
import type { Pair } from './choosePairs.ts';

const LENSES = 5;

/** The same questions asked of the functions themselves, without a server or words around them. */
export function askInProcess(lens: Lens, pairs: readonly Pair[]) {
  const timings = new Timings();
  const found: number[][] = [];
  for (const { from, to } of pairs) {
    const start = performance.now();
    const { damping } = hubDamping(lens.snapshot, lens.model, 'DAMPEN');
    const passable = new Uint8Array(damping.length).fill(1);
    passable[from] = 0;
    passable[to] = 0;
    const search = { sources: [from], target: to, first: 5, maxTies: 4, damping, passable, workLimit: WORK_LIMIT };
    const { paths } = bestPaths(lens, search);
    timings.add(performance.now() - start);
    found.push(paths.map(({ score }) => score));
  }
  return { timings, found };
}

/** Measures the time to add up all ties, with another model each time. */
export function buildLenses(key: LensKey): Timings {
  const timings = new Timings();
  for (let number = 0; number < LENSES; number++) {
    const start = performance.now();
    buildLens({ ...key, model: { ...key.model, halfLifeYears: 3 + number } });
    timings.add(performance.now() - start);
  }
  return timings;
}
