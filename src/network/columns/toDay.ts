import { dayInBrussels } from '../../../rules/dayInBrussels.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since 1970-01-01 of an ISO date (`2023-01-31`). Throws on anything that is no day of the calendar. */
export function toDay(isoDate: string): number {
  const [year, month, dayOfMonth] = ISO_DATE.exec(isoDate)?.slice(1).map(Number) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(year ?? NaN, (month ?? NaN) - 1, dayOfMonth);
  // The 31st of April would be the 1st of May.
  if (date.getUTCDate() !== dayOfMonth || date.getUTCMonth() + 1 !== month) {
    throw new Error(`"${isoDate}" is not a date: it must be a day of the calendar, as in 2023-01-31.`);
  }
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** The ISO date (`2023-01-31`) of a number of days since 1970-01-01. */
export function toIsoDate(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Today in UTC, in days since 1970-01-01. */
export function today(): number {
  return toDay(new Date().toISOString().slice(0, 10));
}

/** Today in Brussels, by whose days calls stand, in days since 1970-01-01. */
export function todayInBrussels(): number {
  return toDay(dayInBrussels(Date.now()));
}
