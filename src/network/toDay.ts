const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date (`2023-01-31`). Throws on anything that is no day of the calendar. */
export function toDay(isoDate: string): number {
  const day = Date.parse(`${isoDate}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (!Number.isInteger(day) || toIsoDate(day) !== isoDate) {
    throw new Error(`"${isoDate}" is not a date: it must be a day of the calendar, as in 2023-01-31.`);
  }
  return day;
}

/** The ISO date (`2023-01-31`) of a number of days since 1970-01-01. */
export function toIsoDate(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
