import { membersOf } from '../columns/membersOf.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { FundingSelection } from './FundingSelection.ts';
import { programmeFunders } from './programmeFunders.ts';
import { asksForProject, type Condition, hasAny, meetsAll, selectProjects } from './selectProjects.ts';

/** Indices into `snapshot.grants` of those that count, and the projects that count with no participation on record. */
export interface Selected {
  grants: Int32Array;
  projects: Int32Array;
}

/**
 * Finds the grants and projects that a selection lets pass. A value that a grant lacks meets no condition: money from outside a programme is under none.
 * `countsProjects`: whether the grouping leaves room for projects with no participation on record.
 */
export function selectGrants(snapshot: Snapshot, selection: FundingSelection, countsProjects: boolean): Selected {
  const projectFlags = selectProjects(snapshot, selection);
  const isPaidFor = paidFor(snapshot, selection);
  const { offsets } = snapshot.memberships;
  const bareConditions = [
    (project: number) => offsets[project] === offsets[project + 1],
    (project: number) => projectFlags[project] === 1,
    isPaidFor,
  ];
  const bareCount = countsProjects && !asksForReceiver(selection) ? projectFlags.length : 0;
  return {
    grants: indicesThatMeet(
      grantConditions(snapshot, selection, projectFlags, isPaidFor),
      snapshot.grants.projects.length,
    ),
    projects: indicesThatMeet(bareConditions, bareCount),
  };
}

function indicesThatMeet(conditions: readonly Condition[], length: number): Int32Array {
  const indices = new Int32Array(length);
  let count = 0;
  for (let index = 0; index < length; index++) if (meetsAll(conditions, index)) indices[count++] = index;
  return indices.subarray(0, count);
}

function asksForReceiver({ organisations, countries, regions, clusters }: FundingSelection): boolean {
  return [organisations, countries, regions, clusters].some((condition) => condition !== null);
}

/** Tells whether one of the funders asked for pays a project through its main programme. */
function paidFor(snapshot: Snapshot, { funders }: FundingSelection): Condition {
  if (funders === null) return () => true;
  const { mainProgrammes } = snapshot.collaborations;
  const funderRows = programmeFunders(snapshot);
  const { length } = snapshot.programmes.ids;
  const flags = Uint8Array.from({ length }, (_, row) => (hasAny(funderRows, row, funders) ? 1 : 0));
  return (project) => isIn(flags, mainProgrammes[project]!);
}

function grantConditions(
  snapshot: Snapshot,
  selection: FundingSelection,
  projectFlags: Uint8Array,
  isPaidFor: Condition,
): Condition[] {
  const { projects, organisations, funders } = snapshot.grants;
  const { funders: asked, organisations: receivers, countries, regions, clusters } = selection;
  const conditions: Condition[] = [];
  if (selection.programmes !== null) conditions.push((grant) => funders[grant] === NONE);
  if (asksForProject(selection)) conditions.push((grant) => isIn(projectFlags, projects[grant]!));
  if (receivers !== null) conditions.push((grant) => isIn(receivers, organisations[grant]!));
  if (countries !== null) {
    const countryOf = snapshot.organisations.countries;
    conditions.push((grant) => organisations[grant] !== NONE && isIn(countries, countryOf[organisations[grant]!]!));
  }
  if (regions !== null) {
    const regionOf = snapshot.organisations.regions;
    conditions.push((grant) => organisations[grant] !== NONE && isIn(regions, regionOf[organisations[grant]!]!));
  }
  if (clusters !== null) {
    const members = membersOf(snapshot, clusters, Infinity);
    conditions.push((grant) => isIn(members, organisations[grant]!));
  }
  if (asked !== null) {
    conditions.push((grant) => (funders[grant] === NONE ? isPaidFor(projects[grant]!) : isIn(asked, funders[grant]!)));
  }
  return conditions;
}

function isIn(flags: Uint8Array, index: number): boolean {
  return index !== NONE && flags[index] === 1;
}
