import { badUserInput } from '../../errors.ts';

/** The most entries that a list within an answer can be asked for. */
export const MOST_LISTED = 1_000;

/** The most suggestions, and the most ways, that a question gives at a time. */
export const MOST_SUGGESTIONS = 100;
export const MOST_WAYS = 50;

/** Returns the number if it is a whole one from 1 to `most`; else BAD_USER_INPUT. */
export function checkCount(argument: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badUserInput(`\`${argument}\` must be from 1 to ${most.toLocaleString('en')}, not ${value}.`);
}
