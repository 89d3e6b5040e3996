import type { ForecastScore } from '../rules/forecasts/ForecastScore.ts';
import type { Forecast } from './SealedForecasts.ts';

/** A forecast under the ids of today, and the members of each project of its call that was not known then. */
export interface Outcome {
  forecast: Forecast;
  projects: readonly (readonly string[])[];
}

/** Counts what came true. A project without any of those for whom it was forecast is no outcome: others formed it. */
export function scoreOf(
  outcomes: readonly Outcome[],
): Pick<ForecastScore, 'forecasts' | 'graded' | 'bands' | 'members'> {
  const bands = new Map<number, { of: number; came: number }>();
  const members = { of: 0, amongFirst20: 0, amongFirst50: 0 };
  let graded = 0;
  for (const { forecast, projects } of outcomes) {
    const ours = projects.filter((project) => project.some((one) => forecast.for.includes(one)));
    if (ours.length === 0) continue;
    graded++;
    const came = new Set(ours.flat().filter((one) => !forecast.for.includes(one)));
    for (const { organisation, atLeastOneIn } of forecast.candidates) {
      if (atLeastOneIn === null) continue;
      const band = bands.get(atLeastOneIn) ?? { of: 0, came: 0 };
      bands.set(atLeastOneIn, { of: band.of + 1, came: band.came + Number(came.has(organisation)) });
    }
    members.of += came.size;
    members.amongFirst20 += foundIn(forecast, 20, came);
    members.amongFirst50 += foundIn(forecast, 50, came);
  }
  return {
    ...{ forecasts: outcomes.length, graded, members },
    bands: [...bands].sort(([a], [b]) => a - b).map(([atLeastOneIn, counts]) => ({ atLeastOneIn, ...counts })),
  };
}

function foundIn({ candidates }: Forecast, most: number, came: ReadonlySet<string>): number {
  return candidates.filter(({ organisation, rank }) => rank <= most && came.has(organisation)).length;
}
