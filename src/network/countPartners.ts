import { int32Column } from './sharedColumns.ts';
import type { Snapshot } from './Snapshot.ts';

/** partners(m) of every organisation: how many others share any project or agreement with it, whatever the day. */
export function countPartners(
  snapshot: Pick<Snapshot, 'organisations' | 'collaborations' | 'memberships' | 'membershipsOf' | 'collaborationOf'>,
): Int32Array {
  const { collaborations, memberships, membershipsOf, collaborationOf } = snapshot;
  const count = snapshot.organisations.ids.length;
  const counts = int32Column(count);
  const lastSeenFrom = new Int32Array(count).fill(-1);
  for (let organisation = 0; organisation < count; organisation++) {
    lastSeenFrom[organisation] = organisation;
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const collaboration = collaborationOf[membershipsOf.values[i]!]!;
      if (collaborations.kinds[collaboration] === 'CLUSTER') continue;
      for (let row = memberships.offsets[collaboration]!; row < memberships.offsets[collaboration + 1]!; row++) {
        const partner = memberships.organisations[row]!;
        if (lastSeenFrom[partner] === organisation) continue;
        lastSeenFrom[partner] = organisation;
        counts[organisation]!++;
      }
    }
  }
  return counts;
}
