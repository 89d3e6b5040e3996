import { badUserInput } from '../../errors.ts';

/** The offset where it is 0 or more; else BAD_USER_INPUT. GraphQL has made sure that it is a whole number. */
export function checkOffset(offset: number): number {
  if (offset >= 0) return offset;
  throw badUserInput(`\`offset\` must be 0 or more, not ${offset}.`);
}
