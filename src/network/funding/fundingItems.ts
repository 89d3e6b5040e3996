import { NONE, type Snapshot } from '../Snapshot.ts';

/*
 * An item is what is grouped and added up: a grant, or a project with no participation on record. Items are numbers:
 * the grants by their index, and behind them the projects, by their index plus the number of grants.
 */

/** The item that stands for a project with no participation on record. */
export function itemOfProject({ grants }: Snapshot, project: number): number {
  return grants.projects.length + project;
}

/** True for a grant, false for a project with no participation on record. */
export function isGrant({ grants }: Snapshot, item: number): boolean {
  return item < grants.projects.length;
}

/** Index into `snapshot.collaborations` of the item's project, or NONE. */
export function projectOf({ grants: { projects } }: Snapshot, item: number): number {
  return item < projects.length ? projects[item]! : item - projects.length;
}

/** Index of the organisation that receives the money, or NONE. */
export function receiverOf({ grants: { organisations } }: Snapshot, item: number): number {
  return item < organisations.length ? organisations[item]! : NONE;
}

/** Index of who gives money from outside a programme; NONE where the funder follows from the project's programme. */
export function outsideFunderOf({ grants: { funders } }: Snapshot, item: number): number {
  return item < funders.length ? funders[item]! : NONE;
}

/** Index into COLLABORATION_ROLES, or NONE. */
export function roleOf({ grants: { roles } }: Snapshot, item: number): number {
  return item < roles.length ? roles[item]! : NONE;
}
