import type { CallRecord, Seen } from './Notice.ts';
import { CALL_VALUES, shownCall } from './ShownCall.ts';
import { valuesOf } from './valuesOf.ts';

/** The values by the names that a reader uses. */
const NAMES: Readonly<Record<(typeof CALL_VALUES)[number], string>> = {
  openingDate: 'opening',
  deadlines: 'deadline',
  procedure: 'procedure',
  title: 'title',
  typesOfAction: 'type of action',
  budget: 'budget',
  expectedGrants: 'expected grants',
  minContribution: 'least contribution',
  maxContribution: 'most contribution',
};

/**
 * A line that says what moved in a topic, from what was kept of it before a load, or from its oldest copy where nothing was,
 * with each step between days; null where nothing did. Days go first.
 */
export function describeMoves(before: CallRecord | null, record: CallRecord): string | null {
  const [start, end] = [before === null ? {} : shownValues(before), shownValues(record)];
  const since = before === null ? '' : shownCall(before).day;
  const later = record.seen.filter(({ day }) => day > since).sort((a, b) => (a.day < b.day ? -1 : 1));
  const parts = CALL_VALUES.flatMap((name) => {
    const steps = stepsOf(later, name, start[name]);
    if (end[name] !== undefined && steps.at(-1) !== end[name]) steps.push(end[name]);
    return steps.length > 1 ? `${NAMES[name]} ${steps.join(' -> ')}` : [];
  });
  return parts.length > 0 ? `${shownCall(record).code}: ${parts.join('; ')}` : null;
}

/** The values that one topic had one after another; copies of one day that differ are no step where one of them is as before. */
function stepsOf(seen: readonly Seen[], name: string, start: string | undefined): string[] {
  const steps = start === undefined ? [] : [start];
  for (const day of new Set(seen.map((one) => one.day))) {
    const values = seen.flatMap((one) => (one.day === day ? (one.values[name] ?? []) : []));
    if (values.length > 0 && !values.includes(steps.at(-1) ?? '')) steps.push(values[0]!);
  }
  return steps;
}

/** A title that is shown in another language is a translation of one that may be as before. */
function shownValues(record: CallRecord): Record<string, string> {
  return valuesOf({ ...shownCall(record), language: record.values.title?.language });
}

/** True for a line about a day that moved. */
export function isAboutDays(line: string): boolean {
  return / (?:opening|deadline) \d/.test(line);
}
