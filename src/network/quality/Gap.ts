import { textAt, type TextColumn } from '../columns/TextColumn.ts';

/** Every kind of gap that the data is checked for, in the order in which they are answered. */
export const GAP_CODES = [
  'ORGANISATION_WITHOUT_IDENTIFIER',
  'ORGANISATION_WITHOUT_COUNTRY',
  'ORGANISATION_WITHOUT_NAME',
  'SAME_NAME_AND_COUNTRY',
  'PERHAPS_ONE_ORGANISATION',
  'GRANT_UNKNOWN',
  'ROLE_UNKNOWN',
  'AWARD_UNKNOWN',
  'START_UNKNOWN',
  'END_UNKNOWN',
  'DATES_REVERSED',
  'NO_ORGANISATION_LISTED',
  'PARTNERS_NOT_LISTED',
  'PARTICIPATION_STATED_TWICE',
  'ZERO_NOT_STATED',
  'SOURCES_DISAGREE',
] as const;
/** Gaps that the snapshot does not show. */
export const STORED_GAPS: readonly string[] = [
  'PERHAPS_ONE_ORGANISATION',
  'PARTICIPATION_STATED_TWICE',
  'ZERO_NOT_STATED',
  'SOURCES_DISAGREE',
];
export type GapCode = (typeof GAP_CODES)[number];

/** The most examples of a gap that are kept. */
const MOST_EXAMPLES = 50;

/** One kind of gap: how many there are, out of how many, and the ids of a few. */
export interface Gap {
  code: GapCode;
  count: number;
  of: number;
  examples: string[];
}

/** Counts what has a gap; each is met once. */
export class GapCount {
  readonly gap: Gap;
  readonly #ids: TextColumn;

  /** `ids`: of what is shown as examples. */
  constructor(code: GapCode, ids: TextColumn) {
    this.#ids = ids;
    this.gap = { code, count: 0, of: 0, examples: [] };
  }

  /** One more that was looked at. @param index of what is shown as an example */
  look(hasGap: boolean, index: number): void {
    const { gap } = this;
    gap.of += 1;
    if (!hasGap) return;
    gap.count += 1;
    if (gap.examples.length === MOST_EXAMPLES) return;
    const id = textAt(this.#ids, index);
    if (gap.examples.at(-1) !== id) gap.examples.push(id);
  }
}
