/** The moment of the last look at the changes for somebody, for the next visit; and the one before, for this visit. */
const LAST = 'changes1 seen';
const BEFORE = 'changes1 before';

/**
 * The moment at which the changes for `whose` (empty: home) were last looked at in a visit before this one, as ISO 8601;
 * null for the first visit, and where the browser keeps nothing. A visit lasts as long as its tab.
 */
export function lastVisit(whose: readonly string[]): string | null {
  try {
    const before = sessionStorage.getItem(keyOf(BEFORE, whose)) ?? localStorage.getItem(keyOf(LAST, whose)) ?? '';
    return Number.isNaN(Date.parse(before)) ? null : before;
  } catch {
    return null;
  }
}

/** Notes that the changes for `whose` were looked at. */
export function noteVisit(whose: readonly string[], at: Date): void {
  try {
    sessionStorage.setItem(keyOf(BEFORE, whose), lastVisit(whose) ?? '');
    localStorage.setItem(keyOf(LAST, whose), at.toISOString());
  } catch {
    // A browser that keeps nothing shows each visit as the first.
  }
}

/** The same in whatever order they are named. */
function keyOf(name: string, whose: readonly string[]): string {
  return [name, ...[...whose].sort()].join(' ');
}
