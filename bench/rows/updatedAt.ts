import { formatDay } from '../graph/formatDay.ts';
import type { SeededRandom } from '../graph/SeededRandom.ts';

/** The day of the made-up export, 2026-08-06, in days since 1970-01-01. */
export const EXPORT_DAY = Date.UTC(2026, 7, 6) / 86_400_000;

/** YYYY-MM-DD HH:MM:SS, between a day and that of the export. */
export function updatedAt(since: number, random: SeededRandom): string {
  const day = Math.min(EXPORT_DAY, since + random.below(Math.max(1, EXPORT_DAY - since)));
  const two = (limit: number) => String(random.below(limit)).padStart(2, '0');
  return `${formatDay(day)} ${two(24)}:${two(60)}:${two(60)}`;
}
