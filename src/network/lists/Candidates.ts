import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { indicesBy } from './indicesBy.ts';
import type { ListSubject } from './ListSelection.ts';
import type { Misses } from './findMisses.ts';

/** The organisations or projects that a list may have, and what each misses of the conditions, which are bits. */
export interface Candidates {
  /** By index of `snapshot.organisations` or `.collaborations`: conditions on it that it does not meet. */
  misses: Int32Array;
  /** 1 for each that is of the list's kind; clusters and agreements are no projects. */
  isOfKind: Uint8Array;
  /** The grants of each. */
  grantsOf: Rows;
  /** By index of `snapshot.grants`: conditions, on whatever side, that it does not meet. */
  grantMisses: Int32Array;
  /** Conditions that a candidate meets by one of its grants only. */
  askedOfGrants: number;
}

/** The candidates of a list. */
export function toCandidates(
  { organisations, collaborations, grants }: Snapshot,
  subject: ListSubject,
  { asked, ...misses }: Misses,
): Candidates {
  const { ORGANISATION, PROJECT, PARTICIPATION } = asked;
  const { organisations: ofOrganisations, projects: ofProjects, grants: grantMisses } = misses;
  if (subject === 'ORGANISATION') {
    const count = organisations.ids.length;
    return {
      misses: ofOrganisations,
      isOfKind: new Uint8Array(count).fill(1),
      grantsOf: indicesBy(grants.organisations, count),
      grantMisses,
      askedOfGrants: PROJECT | PARTICIPATION,
    };
  }
  const count = collaborations.ids.length;
  return {
    misses: ofProjects,
    isOfKind: Uint8Array.from({ length: count }, (_, one) =>
      Number(collaborationKind(collaborations, one) === 'PROJECT'),
    ),
    grantsOf: indicesBy(grants.projects, count),
    grantMisses,
    askedOfGrants: ORGANISATION | PARTICIPATION,
  };
}

/** True for what is in the list; `except`: conditions that are left aside, as bits. */
export function isListed(candidates: Candidates, candidate: number, except = 0): boolean {
  const { misses, isOfKind, grantsOf, grantMisses, askedOfGrants } = candidates;
  if (isOfKind[candidate] !== 1 || (misses[candidate]! & ~except) !== 0) return false;
  if ((askedOfGrants & ~except) === 0) return true;
  for (let at = grantsOf.offsets[candidate]!; at < grantsOf.offsets[candidate + 1]!; at++) {
    if ((grantMisses[grantsOf.values[at]!]! & ~except) === 0) return true;
  }
  return false;
}

/** All grants of a candidate. */
export function grantsOf({ grantsOf: { offsets, values } }: Candidates, candidate: number): Int32Array {
  return values.subarray(offsets[candidate], offsets[candidate + 1]);
}

/** Those grants of a candidate that meet the conditions; `except`: conditions that are left aside, as bits. */
export function grantsHere({ grantsOf: { offsets, values }, grantMisses }: Candidates, candidate: number, except = 0) {
  // A plain loop, for it runs for each candidate and dimension.
  const here: number[] = [];
  for (let at = offsets[candidate]!; at < offsets[candidate + 1]!; at++) {
    if ((grantMisses[values[at]!]! & ~except) === 0) here.push(values[at]!);
  }
  return here;
}

/** All that are in the list, by index. */
export function listed(candidates: Candidates): Int32Array {
  return Int32Array.from(candidates.misses.keys()).filter((candidate) => isListed(candidates, candidate));
}
