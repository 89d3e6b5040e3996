import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { type Candidates, grantsHere, isListed } from './Candidates.ts';
import { bitOf, NEVER_MET } from './findMisses.ts';
import type { ListDimension } from './ListDimension.ts';
import type { ListSubject } from './ListSelection.ts';
import { eachValue, type ListValues } from './listValues.ts';

/**
 * For each value of a dimension the number of rows that there would be if it alone were asked for of this dimension, all
 * other conditions being as they are; last that of "not on record". A wider value counts what has a narrower one.
 */
export function countFacet(
  snapshot: Snapshot,
  { subject, candidates: all }: { subject: ListSubject; candidates: Candidates },
  dimension: ListDimension,
  { keys, side, column, parents }: ListValues,
): Int32Array {
  const counts = new Int32Array(keys.size + 1);
  /** The last candidate that each value was counted for. */
  const countedFor = new Int32Array(keys.size + 1).fill(NONE);
  let candidate = 0;
  const count = (value: number): void => {
    let at = value === NONE ? keys.size : value;
    // What is wider than a value already counted was counted with it.
    while (at !== NONE && countedFor[at] !== candidate) {
      countedFor[at] = candidate;
      counts[at]!++;
      at = parents?.[at] ?? NONE;
    }
  };
  const bit = bitOf(dimension);
  const candidates = OF_PROGRAMMES.has(dimension) ? withoutOutside(snapshot, all) : all;
  for (; candidate < candidates.misses.length; candidate++) {
    if (!isListed(candidates, candidate, bit)) continue;
    if (side === subject) eachValue(column, candidate, count);
    else {
      for (const grant of grantsHere(candidates, candidate, bit)) {
        const bearer = bearerOf(snapshot, side, grant);
        if (bearer !== NONE) eachValue(column, bearer, count);
      }
    }
  }
  return counts;
}

/** Dimensions that money from outside a programme has no part in. */
const OF_PROGRAMMES: ReadonlySet<ListDimension> = new Set(['PROGRAMME', 'ROLE']);

/** The same candidates where no money from outside a programme counts. */
function withoutOutside({ grants: { funders } }: Snapshot, candidates: Candidates): Candidates {
  const grantMisses = candidates.grantMisses.map((misses, grant) => (funders[grant] === NONE ? misses : NEVER_MET));
  return { ...candidates, grantMisses };
}

/** Finds what has the values of a grant: its organisation, its project, or itself where it is a participation, or NONE. */
function bearerOf({ grants }: Snapshot, side: ListValues['side'], grant: number): number {
  if (side === 'ORGANISATION') return grants.organisations[grant]!;
  return side === 'PROJECT' ? grants.projects[grant]! : grant;
}
