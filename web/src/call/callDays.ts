const DAY = 86_400_000;
/** Deadlines of calls are days in Brussels. */
const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today, as the portal counts days. */
export function todayInBrussels(): string {
  return CLOCK.format(new Date());
}

/** The next deadline by which one who is new to a call can hand in; null where there is none any more. */
export function nextDeadline(
  deadlines: readonly string[],
  lastEntry: string | null,
  today = CLOCK.format(),
): string | null {
  if (lastEntry === null || lastEntry < today) return null;
  return deadlines.find((day) => day >= today) ?? lastEntry;
}

/** Days from today until a day. */
export function daysUntil(day: string, today = CLOCK.format()): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}
