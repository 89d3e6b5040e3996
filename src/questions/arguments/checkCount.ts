import { badUserInput } from '../../errors.ts';

/** The number, if it is a whole one from 1 to `most`; else BAD_USER_INPUT. */
export function checkCount(argument: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badUserInput(`\`${argument}\` must be from 1 to ${most.toLocaleString('en')}, not ${value}.`);
}
