import type { Split } from './Split.ts';
import { hubDamping } from '../../src/network/ties/hubDamping.ts';
import type { BuiltLens } from '../../src/network/ties/Lens.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';

/** An organisation tied to both of two. */
export interface CommonPartner {
  organisation: number;
  /** Strength times damping times strength: the score of the way over it. */
  way: number;
  /** The number of its partners. */
  partners: number;
  /** The number of projects that it shares with the one, and with the other, added up. */
  shared: number;
}

const dampings = new WeakMap<BuiltLens, Float64Array>();

/** Finds all, in order of index. */
export function commonPartnersOf(
  { lens, snapshot }: Pick<Split, 'lens' | 'snapshot'>,
  a: number,
  c: number,
): CommonPartner[] {
  const damping = dampings.get(lens) ?? hubDamping(snapshot, lens.model, 'DAMPEN').damping;
  dampings.set(lens, damping);
  const found: CommonPartner[] = [];
  let [i, j] = [lens.rowStart(a), lens.rowStart(c)];
  while (i < lens.rowEnd(a) && j < lens.rowEnd(c)) {
    const [one, other] = [lens.others[i]!, lens.others[j]!];
    if (one === other) {
      const way = lens.strengths[i]! * damping[one]! * lens.strengths[j]!;
      found.push({ organisation: one, way, partners: snapshot.partnerCounts[one]!, shared: 0 });
    }
    if (one <= other) i++;
    if (other <= one) j++;
  }
  countShared(snapshot, a, found);
  countShared(snapshot, c, found);
  return found;
}

/** Adds to each the number of projects that it shares with `end`. */
function countShared(
  { memberships, membershipsOf, collaborationOf }: Snapshot,
  end: number,
  found: CommonPartner[],
): void {
  const byOrganisation = new Map(found.map((one) => [one.organisation, one]));
  for (let i = membershipsOf.offsets[end]!; i < membershipsOf.offsets[end + 1]!; i++) {
    const project = collaborationOf[membershipsOf.values[i]!]!;
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++) {
      const one = byOrganisation.get(memberships.organisations[row]!);
      if (one) one.shared++;
    }
  }
}
