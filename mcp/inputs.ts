import { z } from 'zod';

/** Inputs that several tools have. */
export const organisationInput = (what: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe(
      `${what}: a name, or an id such as "pic:999981731". A name is looked up; the answer says what it was taken for.`,
    );

export const countriesInput = (what: string) =>
  z.array(z.string().min(2).max(20)).min(1).max(50).optional().describe(`${what}, by ISO code, such as ["DE", "FR"].`);

export const limitInput = (what: string, most: number, usual: number) =>
  z.int().min(1).max(most).default(usual).describe(`${what}, 1 to ${most}.`);

export const runningInput = z
  .boolean()
  .default(false)
  .describe('True: only collaborations that run today count. False: those that have ended count too, for less.');
