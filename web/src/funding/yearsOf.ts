import type { FundingRowFragment } from '../graphql/generated.ts';

/** A year of a picture of years. */
export interface YearBar {
  /** Null: the projects whose year no source gives. */
  year: number | null;
  /** Undefined for a year between others in which no project begins. */
  row: FundingRowFragment | undefined;
}

/** Puts the rows of years in their order, the years between that have no row among them, the unknown year last. */
export function yearsOf(rows: readonly FundingRowFragment[]): YearBar[] {
  const byYear = new Map(rows.map((row) => [row.keys[0]?.id ?? null, row]));
  const years = [...byYear.keys()].flatMap((id) => (id === null ? [] : [Number(id)]));
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const known = Array.from({ length }, (_none, index) => {
    const year = first + index;
    return { year, row: byYear.get(String(year)) };
  });
  const unknown = byYear.get(null);
  return unknown ? [...known, { year: null, row: unknown }] : known;
}
