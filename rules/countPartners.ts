/** The memberships of organisations in collaborations, by the numbers of both. */
export interface MembershipLists {
  /** The organisations of collaboration c, from `offsets[c]` to before `offsets[c + 1]`. */
  memberships: { offsets: Int32Array; organisations: Int32Array };
  /** The memberships of organisation o in `values`, from `offsets[o]` to before `offsets[o + 1]`. */
  membershipsOf: { offsets: Int32Array; values: Int32Array };
  /** The collaboration of each membership. */
  collaborationOf: Int32Array;
}

/**
 * Counts the partners of each organisation: the others that share a collaboration with it, whatever the day.
 * @param counts which collaborations count
 * @param partners one number for each organisation, all 0; the counts are written here
 */
export function countPartners(
  { memberships, membershipsOf, collaborationOf }: MembershipLists,
  counts: (collaboration: number) => boolean,
  partners: Int32Array,
): Int32Array {
  const lastSeenFrom = new Int32Array(partners.length).fill(-1);
  for (let organisation = 0; organisation < partners.length; organisation++) {
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
