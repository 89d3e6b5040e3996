const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Brussels, `2026-09-15`, at a moment in milliseconds since 1970. Deadlines of calls are days there. */
export function dayInBrussels(time: number): string {
  return CLOCK.format(time);
}
