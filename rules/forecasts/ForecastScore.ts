import { z } from 'zod';

const count = z.int().min(0);

/** The score of the forecasts that were sealed, as `npm run forecast -- grade` keeps it. */
export const forecastScore = z.strictObject({
  /** The day on which it was kept, and the version of the graph that was looked at. */
  day: z.iso.date(),
  graphVersion: count,
  /** The days of the first and last forecast. */
  firstSealed: z.iso.date(),
  lastSealed: z.iso.date(),
  /** The files sealed until then, and the digest of the last, which stands for all. */
  sealed: z.strictObject({ files: z.int().min(1), lastDigest: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Forecasts: each of one call for the organisations that would form the consortium. */
  forecasts: count,
  /** Those whose call has a project since in which one of these organisations is. */
  graded: count,
  /** Candidates of the graded forecasts that came into such a project, by what was said of them. */
  bands: z.array(z.strictObject({ atLeastOneIn: z.int().min(1), of: count, came: count })),
  /** The other members of these projects, and how many were among the first 20 and 50 candidates. */
  members: z.strictObject({ of: count, amongFirst20: count, amongFirst50: count }),
});

export type ForecastScore = z.infer<typeof forecastScore>;
