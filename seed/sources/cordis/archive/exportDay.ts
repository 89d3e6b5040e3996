/** CORDIS's oldest exports in these layouts are younger; a zip without a clock says 1980. */
const EARLIEST = '2010-01-01';
const DAY_IN_MILLISECONDS = 86_400_000;

/** The newest day on which any of the files was changed; null where that is before CORDIS exported any, or to come. */
export function exportDay(changed: readonly Date[], now: Date): string | null {
  const newest = Math.max(...changed.map((date) => date.getTime()).filter((time) => !Number.isNaN(time)));
  if (!Number.isFinite(newest) || newest > now.getTime() + DAY_IN_MILLISECONDS) return null;
  const day = new Date(newest).toISOString().slice(0, 10);
  return day < EARLIEST ? null : day;
}
