import { textAt, type TextColumn } from '../columns/TextColumn.ts';

/** Every kind of gap that the data is checked for, in the order in which they are answered. */
export const GAP_CODES = [
  'ORGANISATION_WITHOUT_IDENTIFIER',
  'ORGANISATION_WITHOUT_COUNTRY',
  'ORGANISATION_WITHOUT_NAME',
  'SAME_NAME_AND_COUNTRY',
  'PERHAPS_ONE_ORGANISATION',
  'NUMBER_WITH_SEVERAL_NAMES',
  'REGION_DOUBTED',
  'GRANT_UNKNOWN',
  'ROLE_UNKNOWN',
  'GRANT_ABOVE_AWARD',
  'AWARD_UNKNOWN',
  'START_UNKNOWN',
  'END_UNKNOWN',
  'DATES_REVERSED',
  'NO_ORGANISATION_LISTED',
  'PARTNERS_NOT_LISTED',
  'GRANTS_ABOVE_AWARD',
  'COORDINATOR_MISSING',
  'COORDINATOR_DOUBLE',
  'DATES_OUTSIDE_FRAMEWORK',
  'PARTICIPATION_STATED_TWICE',
  'ZERO_NOT_STATED',
  'SOURCES_DISAGREE',
] as const;
/** Gaps that the snapshot does not show; `src/neo4j/storedCases.ts` has them. */
export const STORED_GAPS: readonly string[] = [
  'PERHAPS_ONE_ORGANISATION',
  'NUMBER_WITH_SEVERAL_NAMES',
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

/** Counts what has a gap, and keeps which; each is met once. */
export class GapCount {
  readonly gap: Gap;
  /** Indices of what has the gap: organisations, grants that are participations, or projects. */
  readonly rows: number[] = [];
  readonly #ids: TextColumn;

  /** `ids`: of what is shown as examples. */
  constructor(code: GapCode, ids: TextColumn) {
    this.#ids = ids;
    this.gap = { code, count: 0, of: 0, examples: [] };
  }

  /** One more that was looked at. @param index of what is shown as an example @param row of what has the gap */
  look(hasGap: boolean, index: number, row = index): void {
    const { gap } = this;
    gap.of += 1;
    if (!hasGap) return;
    gap.count += 1;
    this.rows.push(row);
    if (gap.examples.length === MOST_EXAMPLES) return;
    const id = textAt(this.#ids, index);
    if (gap.examples.at(-1) !== id) gap.examples.push(id);
  }
}
