import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { FundingItems } from './fundingItems.ts';
import type { Grouping } from './groupItems.ts';

/** The sums of each row. Cents are whole numbers, so that sums are exact; they say nothing where all parts are unknown. */
export interface FundingSums {
  cents: Float64Array;
  /** Of these, what organisations receive whose region is doubted. */
  doubtedCents: Float64Array;
  grantCounts: Int32Array;
  unknownAmountCounts: Int32Array;
  /** Cents that funders give the projects of the row. */
  awarded: Float64Array;
  projectCounts: Int32Array;
  awardedUnknownCounts: Int32Array;
  organisationCounts: Int32Array;
}

function emptySums(rowCount: number): FundingSums {
  return {
    cents: new Float64Array(rowCount),
    doubtedCents: new Float64Array(rowCount),
    grantCounts: new Int32Array(rowCount),
    unknownAmountCounts: new Int32Array(rowCount),
    awarded: new Float64Array(rowCount),
    projectCounts: new Int32Array(rowCount),
    awardedUnknownCounts: new Int32Array(rowCount),
    organisationCounts: new Int32Array(rowCount),
  };
}

/** Adds up the items of each row; a project or an organisation counts once in a row. */
export function sumItems(
  snapshot: Snapshot,
  items: FundingItems,
  { rowCount, items: { offsets, values } }: Grouping,
): FundingSums {
  const sums = emptySums(rowCount);
  const { grantCount, projects, receivers, cents } = items;
  const { awarded } = snapshot.collaborations;
  addDoubted(sums.doubtedCents, snapshot, items, { offsets, values });
  const lastRowOfProject = new Int32Array(awarded.length).fill(NONE);
  const lastRowOfReceiver = new Int32Array(snapshot.organisations.ids.length).fill(NONE);
  for (let row = 0; row < rowCount; row++) {
    let [grants, unknownGrants] = [0, 0];
    let centsGranted = 0;
    let projectCount = 0;
    let unknownAwards = 0;
    let centsAwarded = 0;
    let receiverCount = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const item = values[at]!;
      if (item < grantCount) {
        grants++;
        const amount = cents[item]!;
        if (Number.isNaN(amount)) unknownGrants++;
        else centsGranted += amount;
      }
      const receiver = receivers[item]!;
      if (receiver !== NONE && lastRowOfReceiver[receiver] !== row) {
        lastRowOfReceiver[receiver] = row;
        receiverCount++;
      }
      const project = projects[item]!;
      if (project !== NONE && lastRowOfProject[project] !== row) {
        lastRowOfProject[project] = row;
        projectCount++;
        const award = awarded[project]!;
        if (Number.isNaN(award)) unknownAwards++;
        else centsAwarded += award;
      }
    }
    sums.grantCounts[row] = grants;
    sums.unknownAmountCounts[row] = unknownGrants;
    sums.cents[row] = centsGranted;
    sums.projectCounts[row] = projectCount;
    sums.awardedUnknownCounts[row] = unknownAwards;
    sums.awarded[row] = centsAwarded;
    sums.organisationCounts[row] = receiverCount;
  }
  return sums;
}

/** Adds up the known amounts of each row whose receiver's region is doubted. */
function addDoubted(
  sums: Float64Array,
  { organisations: { regionDoubted } }: Snapshot,
  { receivers, cents }: FundingItems,
  { offsets, values }: Rows,
): void {
  for (let row = 0; row < sums.length; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const item = values[at]!;
      if (regionDoubted[receivers[item]!] === 1 && !Number.isNaN(cents[item]!)) sums[row]! += cents[item]!;
    }
  }
}
