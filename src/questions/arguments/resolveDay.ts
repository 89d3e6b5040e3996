import { badUserInput } from '../../errors.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { Scalars } from '../generated.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Turns a day into days since 1970-01-01; BAD_USER_INPUT for anything that is no day of the calendar. */
export function resolveDay(argument: string, given: Scalars['Date']['input']): number {
  const date = String(given);
  const day = ISO_DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : NaN;
  if (!Number.isNaN(day) && toIsoDate(day) === date) return day;
  throw badUserInput(`\`${argument}\` must be a day of the calendar as YYYY-MM-DD, not "${date}".`);
}
