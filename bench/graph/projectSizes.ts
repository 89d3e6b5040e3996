import type { GeneratorPlan } from './GeneratorPlan.ts';
import { SeededRandom } from './SeededRandom.ts';

const SINGLE_SHARE = 0.56;
/** The largest project, which in a small network is smaller. */
const LARGEST = 150;
const SMALLEST_LIMIT = 25;
/** Most consortia are of the ordinary kind; a few are partnerships, infrastructures and networks. */
const ORDINARY = { median: 8.3, spread: 0.45 };
const LARGE = { median: 27, spread: 0.9, share: 0.055 };

/** Draws the number of organisations of each project; their sum is the plan's number of participations. */
export function projectSizes(plan: GeneratorPlan): Uint16Array {
  const random = new SeededRandom(plan.seed, 2);
  const largest = Math.min(LARGEST, Math.max(SMALLEST_LIMIT, Math.floor(plan.organisations / 10)));
  const sizes = Uint16Array.from({ length: plan.projects }, () => drawSize(random, largest));
  sizes[random.below(plan.projects)] = largest;
  let excess = sizes.reduce((sum, size) => sum + size, 0) - plan.participations;
  while (excess !== 0) {
    const project = random.below(plan.projects);
    const size = sizes[project]!;
    if (size === 1 || (excess > 0 ? size < 4 : size >= largest)) continue;
    sizes[project] = size - Math.sign(excess);
    excess -= Math.sign(excess);
  }
  return sizes;
}

function drawSize(random: SeededRandom, largest: number): number {
  if (random.chance(SINGLE_SHARE)) return 1;
  const { median, spread } = random.chance(LARGE.share) ? LARGE : ORDINARY;
  const size = Math.round(median * Math.exp(spread * random.normal()));
  return Math.min(largest, Math.max(2, size));
}
