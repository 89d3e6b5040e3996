import { type CallRecord, type Notice, notice } from './Notice.ts';

/** Values whose changes are kept as Statements, those of dates first. */
export const CALL_VALUES = [
  'openingDate',
  'deadlines',
  'procedure',
  'title',
  'typesOfAction',
  'budget',
  'expectedGrants',
  'minContribution',
  'maxContribution',
] as const;

/** A topic as all its notices together show it; its day is that of the newest. */
export type ShownCall = Omit<Notice, 'layout' | 'language'>;

const shown = notice.omit({ layout: true, language: true });
const LISTS = { deadlines: [], typesOfAction: [], keywords: [], budgetByYear: {} };
/** The values of what no notice knows. */
const UNKNOWN: Record<string, unknown> = {
  ...Object.fromEntries(Object.keys(shown.shape).map((name) => [name, null])),
  ...LISTS,
};

/** A topic as it is shown. */
export function shownCall({ values }: CallRecord): ShownCall {
  const known = Object.entries(values).map(([name, { value }]) => [name, value]);
  return shown.parse({ ...UNKNOWN, ...Object.fromEntries(known) });
}
