import { readForecastScore } from '../../../rules/forecasts/readForecastScore.ts';
import { toDay } from '../../network/columns/toDay.ts';

/** The score of the forecasts that was last kept: a `ForecastScore`, or null. */
export async function forecastAnswer(folder: string) {
  const score = await readForecastScore(folder);
  if (score === null) return null;
  const { day, firstSealed, lastSealed, graphVersion, forecasts, graded, bands, members, sealed } = score;
  return {
    ...{ day: toDay(day), firstSealed: toDay(firstSealed), lastSealed: toDay(lastSealed), graphVersion },
    ...{ forecastCount: forecasts, gradedCount: graded },
    bands: bands.map(({ atLeastOneIn, of, came }) => ({ atLeastOneIn, candidateCount: of, cameCount: came })),
    ...{ sealedFileCount: sealed.files, lastDigest: sealed.lastDigest },
    memberCount: members.of,
    ...{ membersAmongFirst20: members.amongFirst20, membersAmongFirst50: members.amongFirst50 },
  };
}
