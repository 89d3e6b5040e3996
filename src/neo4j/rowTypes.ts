import { isInt } from 'neo4j-driver';
import { z } from 'zod';

/** A whole number as the driver gives it, turned into a plain one. */
export const wholeNumber = z
  .unknown()
  .transform((value) => (isInt(value) ? value.toNumber() : value))
  .pipe(z.number());

/** An ISO day, as `toString(date)` gives it, or null. */
export const dayOrNull = z.string().nullable();
