const DAY = 86_400_000;

/** The day so many months later, less one: a project of 12 months from 1 January ends on 31 December. */
export function lastDay(start: number, months: number): number {
  const date = new Date(start * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() - 1) / DAY;
}

/** YYYY-MM-DD, from days since 1970-01-01. */
export function formatDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
