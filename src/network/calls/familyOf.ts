/** A year in a code; from it on the calls of a family differ. */
export const YEAR = /^(?:19|20)\d\d$/;

/**
 * The family of a call: its code as far as the year. HORIZON-HLTH-2027-01-CARE-02 is of HORIZON-HLTH,
 * HORIZON-JU-IHI-2026-13-two-stage-01 of HORIZON-JU-IHI. Null where a code names no year, or begins with one.
 */
export function familyOf(id: string): string | null {
  const steps = id.slice(id.indexOf(':') + 1).split('-');
  const year = steps.findIndex((step) => YEAR.test(step));
  return year > 0 ? steps.slice(0, year).join('-').toUpperCase() : null;
}
