import { endingMemberships } from '../../network/changes/endingMemberships.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { collaborationIds } from './collaborationIds.ts';

/** An `EndingMembershipCount`: the memberships of organisations by index that end or ended within so many days of a day. */
export function countedMemberships(
  snapshot: Snapshot,
  organisations: readonly number[],
  { asOf, days }: { asOf: number; days: number },
) {
  const within = checkCount('days', days, MOST_LISTED);
  const found = endingMemberships(snapshot, organisations, { from: asOf - within, until: asOf + within });
  return {
    totalCount: found.length,
    memberships: ({ first }: { first: number }) =>
      found.slice(0, checkCount('first', first, MOST_LISTED)).map(({ collaboration, end, organisations: theirs }) => {
        const { cluster, agreement } = collaborationIds(snapshot, collaboration);
        return {
          organisations: theirs.map((one) => textAt(snapshot.organisations.ids, one)),
          ...{ cluster, agreement, endDate: end },
        };
      }),
  };
}
