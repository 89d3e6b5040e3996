import { NONE, type Snapshot } from '../Snapshot.ts';
import type { FundingItems } from './fundingItems.ts';
import type { Grouping } from './groupItems.ts';

/** What each row adds up to. Cents are whole numbers, so that sums are exact; they say nothing where all parts are unknown. */
export interface FundingSums {
  cents: Float64Array;
  grantCounts: Int32Array;
  unknownAmountCounts: Int32Array;
  /** Cents that funders give the projects of the row. */
  awarded: Float64Array;
  projectCounts: Int32Array;
  awardedUnknownCounts: Int32Array;
  organisationCounts: Int32Array;
}

/** Adds up the items of each row; a project or an organisation counts once in a row. */
export function sumItems(snapshot: Snapshot, items: FundingItems, grouping: Grouping): FundingSums {
  return {
    ...sumGrants(items, grouping),
    ...sumProjects(snapshot.collaborations.awarded, items, grouping),
    organisationCounts: countDistinct(items.receivers, snapshot.organisations.ids.length, grouping),
  };
}

function sumGrants(
  { grantCount, cents }: FundingItems,
  { rowCount, items: { offsets, values } }: Grouping,
): Pick<FundingSums, 'cents' | 'grantCounts' | 'unknownAmountCounts'> {
  const sums = new Float64Array(rowCount);
  const grantCounts = new Int32Array(rowCount);
  const unknownAmountCounts = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let [sum, count, unknown] = [0, 0, 0];
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const item = values[at]!;
      if (item >= grantCount) continue;
      count++;
      if (Number.isNaN(cents[item])) unknown++;
      else sum += cents[item]!;
    }
    sums[row] = sum;
    grantCounts[row] = count;
    unknownAmountCounts[row] = unknown;
  }
  return { cents: sums, grantCounts, unknownAmountCounts };
}

function sumProjects(
  awards: Float64Array,
  { projects }: FundingItems,
  { rowCount, items: { offsets, values } }: Grouping,
): Pick<FundingSums, 'awarded' | 'projectCounts' | 'awardedUnknownCounts'> {
  const sums = new Float64Array(rowCount);
  const projectCounts = new Int32Array(rowCount);
  const awardedUnknownCounts = new Int32Array(rowCount);
  const lastRowOf = new Int32Array(awards.length).fill(NONE);
  for (let row = 0; row < rowCount; row++) {
    let [sum, count, unknown] = [0, 0, 0];
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const project = projects[values[at]!]!;
      if (project === NONE || lastRowOf[project] === row) continue;
      lastRowOf[project] = row;
      count++;
      if (Number.isNaN(awards[project])) unknown++;
      else sum += awards[project]!;
    }
    sums[row] = sum;
    projectCounts[row] = count;
    awardedUnknownCounts[row] = unknown;
  }
  return { awarded: sums, projectCounts, awardedUnknownCounts };
}

/** How many distinct indices below `size` a column has in each row. */
function countDistinct(
  column: Int32Array,
  size: number,
  { rowCount, items: { offsets, values } }: Grouping,
): Int32Array {
  const counts = new Int32Array(rowCount);
  const lastRowOf = new Int32Array(size).fill(NONE);
  for (let row = 0; row < rowCount; row++) {
    let count = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const index = column[values[at]!]!;
      if (index === NONE || lastRowOf[index] === row) continue;
      lastRowOf[index] = row;
      count++;
    }
    counts[row] = count;
  }
  return counts;
}
