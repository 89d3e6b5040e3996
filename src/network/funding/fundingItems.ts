import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { Selected } from './selectGrants.ts';

/** The items that are grouped and added up, in columns: grants, and behind them the projects with no participation on record. */
export interface FundingItems {
  count: number;
  grantCount: number;
  /** Index into `snapshot.collaborations`, or NONE. */
  projects: Int32Array;
  /** Index of the organisation that receives the money, or NONE. */
  receivers: Int32Array;
  /** Index of who gives money from outside a programme; NONE where the funder follows from the project's programme. */
  givers: Int32Array;
  /** Index into COLLABORATION_ROLES, or NONE. */
  roles: Int32Array;
  /** NaN where it is not known. */
  cents: Float64Array;
}

/** Puts what was selected in columns. */
export function fundingItems({ grants }: Snapshot, selected: Selected): FundingItems {
  const grantCount = selected.grants.length;
  const count = grantCount + selected.projects.length;
  const cents = new Float64Array(count).fill(NaN);
  for (let item = 0; item < grantCount; item++) cents[item] = grants.cents[selected.grants[item]!]!;
  const projects = pick(grants.projects, selected.grants, count);
  projects.set(selected.projects, grantCount);
  return {
    count,
    grantCount,
    projects,
    receivers: pick(grants.organisations, selected.grants, count),
    givers: pick(grants.funders, selected.grants, count),
    roles: pick(grants.roles, selected.grants, count),
    cents,
  };
}

/** Reads a column at the grants; NONE for the items behind them. */
function pick(column: Int32Array | Int8Array, grants: Int32Array, count: number): Int32Array {
  const picked = new Int32Array(count).fill(NONE);
  for (let item = 0; item < grants.length; item++) picked[item] = column[grants[item]!]!;
  return picked;
}
