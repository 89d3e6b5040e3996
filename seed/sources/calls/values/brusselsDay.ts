import { dayInBrussels } from '../../../../rules/dayInBrussels.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As the search index writes a moment: `2026-09-15T00:00:00.000+0000`. */
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}):?(\d{2})?$/;

/**
 * The day in Brussels, `2026-09-15`, of what the portal gives as a day, a moment with its offset, or milliseconds since
 * 1970; null where it is none of these. Midnight in Brussels stands there as 22:00 or 23:00 of the day before.
 */
export function brusselsDay(value: unknown): string | null {
  if (typeof value === 'string' && DAY.test(value)) return Number.isNaN(Date.parse(value)) ? null : value;
  const time = timeOf(value);
  return Number.isNaN(time) ? null : dayInBrussels(time);
}

function timeOf(value: unknown): number {
  if (typeof value === 'number') return value > 0 ? value : Number.NaN;
  if (typeof value !== 'string') return Number.NaN;
  if (/^\d{11,14}$/.test(value)) return Number(value);
  const [, clock, offset, minutes = '00'] = MOMENT.exec(value) ?? [];
  if (clock === undefined) return Number.NaN;
  return Date.parse(`${clock}${offset === 'Z' ? 'Z' : `${offset}:${minutes}`}`);
}

/** The days of a list in their order, each once. */
export function brusselsDays(values: readonly unknown[]): string[] {
  const days = values.map(brusselsDay).filter((day) => day !== null);
  return [...new Set(days)].sort();
}
