import { z } from 'zod';

const id = z.string().min(1);

/** One call, for whom, and the candidates, likeliest first. */
const forecast = z.strictObject({
  call: id,
  for: z.array(id).min(1),
  /** The projects of the call that the graph had already: they are no outcome. */
  knownProjects: z.array(id),
  candidates: z.array(
    z.strictObject({
      organisation: id,
      rank: z.int().min(1),
      /** At least one in so many such candidates came; null where that was not measured. */
      atLeastOneIn: z.int().min(1).nullable(),
    }),
  ),
});

/** Forecasts as they are sealed: the file's name holds its day and the beginning of its SHA-256 digest. */
export const sealedForecasts = z.strictObject({
  format: z.literal(1),
  day: z.iso.date(),
  graphVersion: z.int().min(0),
  /** The day of each source's copy; null where it is not known. */
  sources: z.array(z.strictObject({ id, copiedOn: z.iso.date().nullable() })),
  /** The whole digest of the file sealed before; null for the first. */
  previous: z.string().nullable(),
  forecasts: z.array(forecast),
});

export type SealedForecasts = z.infer<typeof sealedForecasts>;
export type Forecast = z.infer<typeof forecast>;
