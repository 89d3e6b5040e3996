/** The size of the generated graph and the numbers it follows from. */
export interface GeneratorPlan {
  seed: number;
  organisations: number;
  projects: number;
  participations: number;
  /** The number of projects of the best-connected organisation. */
  mostProjects: number;
  /** Also FP7; the numbers above are then spread over three frameworks. */
  fp7: boolean;
}

/** CORDIS's real size, over all frameworks. */
const FULL = { organisations: 73_000, projects: 80_000, participations: 430_000, mostProjects: 3_300 };

/** The largest hub grows more slowly than the whole. */
const HUB_GROWTH = 0.75;

/** CORDIS's real size times `scale`. */
export function planOfScale(scale: number, seed: number, fp7 = false): GeneratorPlan {
  if (!(scale >= 0.001 && scale <= 20)) throw new RangeError(`The scale must be from 0.001 to 20, not ${scale}.`);
  return {
    seed,
    fp7,
    organisations: Math.round(FULL.organisations * scale),
    projects: Math.round(FULL.projects * scale),
    participations: Math.round(FULL.participations * scale),
    mostProjects: Math.round(FULL.mostProjects * scale ** HUB_GROWTH),
  };
}
