import type { Snapshot } from '../columns/Snapshot.ts';
import { DEFAULT_STRENGTH_MODEL, type LensKey, unfiltered } from '../ties/Lens.ts';
import { tieStrength } from '../ties/sharedCollaborations.ts';
import type { ListSelection } from './ListSelection.ts';

/** The one organisation whose ties a list tells, and how they are weighed; null where the partners of several, or of nobody, are meant. */
export function listedTies(
  snapshot: Snapshot,
  { partnersOf, asOf }: Pick<ListSelection, 'partnersOf' | 'asOf'>,
): { of: number; lens: LensKey } | null {
  const [of, ...others] = partnersOf;
  if (of === undefined || others.length > 0) return null;
  return { of, lens: { snapshot, filter: unfiltered(asOf), model: DEFAULT_STRENGTH_MODEL } };
}

/** Gives the strength of each organisation's tie to that one; NaN where there is none. */
export function tieStrengths(snapshot: Snapshot, selection: ListSelection): (organisation: number) => number {
  const ties = listedTies(snapshot, selection);
  if (ties === null) return () => NaN;
  const { of, lens } = ties;
  const shares = sharing(snapshot, of);
  return (one) => (one !== of && shares[one] === 1 ? tieStrength(lens, of, one) || NaN : NaN);
}

/** 1 for each organisation that is in a collaboration of this one, on whatever day. */
function sharing(snapshot: Snapshot, of: number): Uint8Array {
  const { memberships, membershipsOf, collaborationOf, organisations } = snapshot;
  const shares = new Uint8Array(organisations.ids.length);
  for (let at = membershipsOf.offsets[of]!; at < membershipsOf.offsets[of + 1]!; at++) {
    const shared = collaborationOf[membershipsOf.values[at]!]!;
    for (let row = memberships.offsets[shared]!; row < memberships.offsets[shared + 1]!; row++) {
      shares[memberships.organisations[row]!] = 1;
    }
  }
  return shares;
}
