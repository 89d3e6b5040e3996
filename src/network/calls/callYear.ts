import { YEAR } from './familyOf.ts';

/** The year of a call: the first that its id names, as in HORIZON-HLTH-2027-01-CARE-02; null where it names none. */
export function callYear(id: string): number | null {
  const year = id.split(/[:-]/).find((step) => YEAR.test(step));
  return year === undefined ? null : Number(year);
}
