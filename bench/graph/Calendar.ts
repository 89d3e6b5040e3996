import { chooseByWeight } from './chooseByWeight.ts';
import { type Framework, frameworks } from './frameworks.ts';
import type { GeneratorPlan } from './GeneratorPlan.ts';
import { SeededRandom } from './SeededRandom.ts';

/** The start and framework of each project, in the order of time. */
export interface Calendar {
  /** Days since 1970-01-01. */
  starts: Int32Array;
  /** Index in `frameworks`. */
  framework: Uint8Array;
  /** The project's number within its framework. */
  ordinal: Uint32Array;
}

const DAY = 86_400_000;
/** Projects begin in January, September and October more often than in other months. */
const MONTHS = [22, 7, 8, 8, 9, 9, 6, 4, 16, 12, 8, 6];
const ON_THE_FIRST = 0.85;
const FRAMEWORK_BITS = 4;

/** Draws the starts of all projects and puts them in order. */
export function calendar(plan: GeneratorPlan): Calendar {
  const random = new SeededRandom(plan.seed, 4);
  const shares = frameworks.map(({ code, share }) => (code === 'FP7' && !plan.fp7 ? 0 : share));
  const packed = Int32Array.from({ length: plan.projects }, () => {
    const framework = chooseByWeight(shares, random);
    return drawStart(frameworks[framework]!, random) * FRAMEWORK_BITS + framework;
  }).sort();
  const next = frameworks.map(() => 0);
  const ordinal = new Uint32Array(plan.projects);
  const framework = Uint8Array.from(packed, (value) => value % FRAMEWORK_BITS);
  framework.forEach((index, project) => {
    ordinal[project] = next[index]!++;
  });
  return { starts: packed.map((value) => Math.floor(value / FRAMEWORK_BITS)), framework, ordinal };
}

function drawStart({ starts }: Framework, random: SeededRandom): number {
  const year =
    starts[
      chooseByWeight(
        starts.map(([, projects]) => projects),
        random,
      )
    ]![0];
  const month = chooseByWeight(MONTHS, random);
  const day = random.chance(ON_THE_FIRST) ? 1 : random.between(1, 28);
  return Date.UTC(year, month, day) / DAY;
}
