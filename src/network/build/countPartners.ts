import { int32Column } from '../columns/sharedColumns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** With how many others each organisation shares a collaboration that counts, whatever the day. */
export function countPartners(
  snapshot: Pick<Snapshot, 'organisations' | 'memberships' | 'membershipsOf' | 'collaborationOf'>,
  counts: (collaboration: number) => boolean,
): Int32Array {
  const { memberships, membershipsOf, collaborationOf } = snapshot;
  const count = snapshot.organisations.ids.length;
  const partners = int32Column(count);
  const lastSeenFrom = new Int32Array(count).fill(-1);
  for (let organisation = 0; organisation < count; organisation++) {
    lastSeenFrom[organisation] = organisation;
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const collaboration = collaborationOf[membershipsOf.values[i]!]!;
      if (!counts(collaboration)) continue;
      for (let row = memberships.offsets[collaboration]!; row < memberships.offsets[collaboration + 1]!; row++) {
        const partner = memberships.organisations[row]!;
        if (lastSeenFrom[partner] === organisation) continue;
        lastSeenFrom[partner] = organisation;
        partners[organisation]!++;
      }
    }
  }
  return partners;
}
