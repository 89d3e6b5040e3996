import type { Snapshot } from './Snapshot.ts';

/**
 * 1 for each organisation that is or was in one of the collaborations flagged, by a day (days since 1970-01-01): what
 * began later does not count. Infinity for whenever.
 */
export function membersOf(snapshot: Snapshot, collaborations: Uint8Array, day: number): Uint8Array {
  const { memberships, organisations } = snapshot;
  const flags = new Uint8Array(organisations.ids.length);
  for (let collaboration = 0; collaboration < collaborations.length; collaboration++) {
    if (collaborations[collaboration] === 0) continue;
    for (let row = memberships.offsets[collaboration]!; row < memberships.offsets[collaboration + 1]!; row++) {
      if (hasBegun(snapshot, row, day)) flags[memberships.organisations[row]!] = 1;
    }
  }
  return flags;
}

/** True where a membership and its collaboration exist on a day: with no start known they do. */
export function hasBegun(
  { collaborations, memberships, collaborationOf }: Snapshot,
  row: number,
  day: number,
): boolean {
  return collaborations.starts[collaborationOf[row]!]! <= day && memberships.starts[row]! <= day;
}
