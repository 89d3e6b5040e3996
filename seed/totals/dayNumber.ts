/** A day as a number that sorts as days do: 20260131 for `2026-01-31`. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
