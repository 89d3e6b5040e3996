const DAY = 86_400_000;

/** The next deadline by which one who is new to a call can hand in; null where there is none any more. */
export function nextDeadline(
  deadlines: readonly string[],
  lastEntry: string | null,
  today = new Date().toISOString().slice(0, 10),
): string | null {
  if (lastEntry === null || lastEntry < today) return null;
  return deadlines.find((day) => day >= today) ?? lastEntry;
}

/** Days from today until a day. */
export function daysUntil(day: string, today = new Date().toISOString().slice(0, 10)): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}
