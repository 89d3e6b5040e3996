import type { CallRecord } from './Notice.ts';
import { CALL_VALUES, shownCall } from './ShownCall.ts';
import { valuesOf } from './valuesOf.ts';

/** How a reader calls the values. */
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

/** A line that says what moved in a topic since its newest earlier copy; null where nothing did. Days go first. */
export function describeMoves(record: CallRecord): string | null {
  const call = shownCall(record);
  const shown = valuesOf(call);
  const earlier = record.seen.filter(({ day }) => day < call.day).sort((a, b) => (a.day < b.day ? 1 : -1));
  const parts = CALL_VALUES.flatMap((name) => {
    const before = earlier.find(({ values }) => values[name] !== undefined)?.values[name];
    const isMoved = before !== undefined && shown[name] !== undefined && before !== shown[name];
    return isMoved ? `${NAMES[name]} ${before} -> ${shown[name]}` : [];
  });
  return parts.length > 0 ? `${call.code}: ${parts.join('; ')}` : null;
}

/** True for a line about a day that moved. */
export function isAboutDays(line: string): boolean {
  return / (?:opening|deadline) \d/.test(line);
}
