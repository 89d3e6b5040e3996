/** The moment of the last look at the page of changes, for the next visit; and the one before, for this visit. */
const LAST = 'changes1 seen';
const BEFORE = 'changes1 before';

/**
 * The moment at which the page was last looked at in a visit before this one, as ISO 8601; null for the first visit, and
 * where the browser keeps nothing. A visit lasts as long as its tab. Notes that it is looked at now.
 */
export function lookAgain(now: Date): string | null {
  try {
    const before = sessionStorage.getItem(BEFORE) ?? localStorage.getItem(LAST) ?? '';
    sessionStorage.setItem(BEFORE, before);
    localStorage.setItem(LAST, now.toISOString());
    return Number.isNaN(Date.parse(before)) ? null : before;
  } catch {
    return null;
  }
}
