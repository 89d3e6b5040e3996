import { type ReleaseSummary, WATCHED } from './ReleaseSummary.ts';

/** Shares above which a release is held back until somebody has looked at it. */
export const MOST_CHANGED = {
  /** Of the money, what organisations hold whose country, region, name or kind is another one. */
  money: 0.05,
  /** Of the participations with an amount, those that lost it, and those that are gone from projects that are not. */
  lost: 0.02,
  /** Of the grants of the projects of one year, by how much they moved. */
  sums: 0.05,
} as const;
/** Number of organisations that are named for each value. */
const NAMED = 5;

/** Differences between two releases of a source in kind, not only in number. */
export interface ReleaseChanges {
  /** Sentences that say what changed; none where nothing did. */
  lines: string[];
  /** Those of them that hold the release back. */
  reasons: string[];
}

/** Compares the projects that two releases of a source have in common: what is new or gone is counted elsewhere. */
export function compareReleases(before: ReleaseSummary, after: ReleaseSummary): ReleaseChanges {
  const changes: ReleaseChanges = { lines: [], reasons: [] };
  compareOrganisations(before, after, changes);
  compareAmounts(before, after, changes);
  compareYears(before, after, changes);
  return changes;
}

function note({ lines, reasons }: ReleaseChanges, line: string, share: number, most: number): void {
  lines.push(line);
  if (share > most) reasons.push(`${line} More than ${most * 100} %.`);
}

function compareOrganisations(before: ReleaseSummary, after: ReleaseSummary, changes: ReleaseChanges): void {
  const all = [...before.organisations.values()].reduce((sum, { cents }) => sum + cents, 0);
  for (const name of WATCHED) {
    const changed: string[] = [];
    let cents = 0;
    for (const [id, organisation] of before.organisations) {
      const [was, is] = [organisation.values[name], after.organisations.get(id)?.values[name]];
      if (was === undefined || !after.organisations.has(id) || was === is) continue;
      cents += organisation.cents;
      const isNameless =
        organisation.values.name !== undefined && after.organisations.get(id)?.values.name === undefined;
      // One that loses its name may be a natural person: nothing of what it was called, or where it was, is written down again.
      changed.push(
        isNameless ? id : `${id} ${JSON.stringify(was)} is now ${is === undefined ? 'unknown' : JSON.stringify(is)}`,
      );
    }
    if (changed.length === 0) continue;
    const share = all === 0 ? 0 : cents / all;
    const examples = changed.slice(0, NAMED).join('; ') + (changed.length > NAMED ? '; ...' : '');
    const line = `${changed.length} organisations have another ${name}; they hold ${euro(cents)}, ${percent(share)} of the money (${examples}).`;
    note(changes, line, share, MOST_CHANGED.money);
  }
}

function compareAmounts(before: ReleaseSummary, after: ReleaseSummary, changes: ReleaseChanges): void {
  let stated = 0;
  const [lost, gone] = [
    { count: 0, cents: 0 },
    { count: 0, cents: 0 },
  ];
  for (const [key, amount] of before.amounts) {
    if (Number.isNaN(amount)) continue;
    stated += 1;
    const now = after.amounts.get(key);
    const as = now === undefined ? gone : lost;
    if (!after.hasProjectOf(key) || (now !== undefined && !Number.isNaN(now))) continue;
    as.count += 1;
    as.cents += amount;
  }
  for (const [{ count, cents }, what] of [
    [lost, 'lost their amount'],
    [gone, 'are gone from projects that are still there'],
  ] as const) {
    if (count === 0) continue;
    const share = count / stated;
    const line = `${count} participations ${what}, ${euro(cents)} in all, ${percent(share)} of those with an amount.`;
    note(changes, line, share, MOST_CHANGED.lost);
  }
}

function compareYears(before: ReleaseSummary, after: ReleaseSummary, changes: ReleaseChanges): void {
  const years = new Map<string, { was: number; is: number }>();
  for (const [project, { year, cents }] of before.projects) {
    const now = after.projects.get(project);
    if (!now) continue;
    const sum = years.get(year) ?? { was: 0, is: 0 };
    years.set(year, { was: sum.was + cents, is: sum.is + now.cents });
  }
  for (const [year, { was, is }] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (was === is) continue;
    const share = was === 0 ? 1 : Math.abs(is - was) / was;
    const line = `The grants of the projects that started in ${year || 'no known year'} went from ${euro(was)} to ${euro(is)} (${percent(share)}).`;
    if (share > MOST_CHANGED.sums) note(changes, line, share, MOST_CHANGED.sums);
  }
}

function euro(cents: number): string {
  return `${(cents / 100).toLocaleString('en', { maximumFractionDigits: 0 })} euro`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
