import type { Snapshot } from '../columns/Snapshot.ts';

/** Pairs of organisations that share any collaboration, whatever the day. */
export function countTies({ organisations, memberships, membershipsOf, collaborationOf }: Snapshot): number {
  const seen = new Int32Array(organisations.ids.length).fill(-1);
  let pairs = 0;
  for (let a = 0; a < organisations.ids.length; a++) {
    for (let at = membershipsOf.offsets[a]!; at < membershipsOf.offsets[a + 1]!; at++) {
      const collaboration = collaborationOf[membershipsOf.values[at]!]!;
      for (let row = memberships.offsets[collaboration]!; row < memberships.offsets[collaboration + 1]!; row++) {
        const b = memberships.organisations[row]!;
        if (b > a && seen[b] !== a) {
          seen[b] = a;
          pairs++;
        }
      }
    }
  }
  return pairs;
}
