import { bucketRows } from '../rowsOf.ts';
import { NONE, type Snapshot } from '../Snapshot.ts';
import { isGrant, projectOf, receiverOf } from './fundingItems.ts';
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

/** Adds up the items of each row; a project or an organisation counts once in a row. Items of one project stand together. */
export function sumItems(snapshot: Snapshot, items: Int32Array, grouping: Grouping): FundingSums {
  return {
    ...sumGrants(snapshot, items, grouping),
    ...sumProjects(snapshot, items, grouping),
    organisationCounts: countReceivers(snapshot, items, grouping),
  };
}

function sumGrants(
  snapshot: Snapshot,
  items: Int32Array,
  { rowCount, offsets, rowOf }: Grouping,
): Pick<FundingSums, 'cents' | 'grantCounts' | 'unknownAmountCounts'> {
  const cents = new Float64Array(rowCount);
  const grantCounts = new Int32Array(rowCount);
  const unknownAmountCounts = new Int32Array(rowCount);
  for (let place = 0; place < items.length; place++) {
    if (!isGrant(snapshot, items[place]!)) continue;
    const amount = snapshot.grants.cents[items[place]!]!;
    for (let entry = offsets[place]!; entry < offsets[place + 1]!; entry++) {
      const row = rowOf[entry]!;
      grantCounts[row]!++;
      if (Number.isNaN(amount)) unknownAmountCounts[row]!++;
      else cents[row]! += amount;
    }
  }
  return { cents, grantCounts, unknownAmountCounts };
}

/** A row has met a project before only if it was the last one it met, for items of one project stand together. */
function sumProjects(
  snapshot: Snapshot,
  items: Int32Array,
  { rowCount, offsets, rowOf }: Grouping,
): Pick<FundingSums, 'awarded' | 'projectCounts' | 'awardedUnknownCounts'> {
  const awarded = new Float64Array(rowCount);
  const projectCounts = new Int32Array(rowCount);
  const awardedUnknownCounts = new Int32Array(rowCount);
  const lastProjectOf = new Int32Array(rowCount).fill(NONE);
  for (let place = 0; place < items.length; place++) {
    const project = projectOf(snapshot, items[place]!);
    if (project === NONE) continue;
    const award = snapshot.collaborations.awarded[project]!;
    for (let entry = offsets[place]!; entry < offsets[place + 1]!; entry++) {
      const row = rowOf[entry]!;
      if (lastProjectOf[row] === project) continue;
      lastProjectOf[row] = project;
      projectCounts[row]!++;
      if (Number.isNaN(award)) awardedUnknownCounts[row]!++;
      else awarded[row]! += award;
    }
  }
  return { awarded, projectCounts, awardedUnknownCounts };
}

/** The same in order of organisation. */
function countReceivers(snapshot: Snapshot, items: Int32Array, { rowCount, offsets, rowOf }: Grouping): Int32Array {
  const counts = new Int32Array(rowCount);
  const keys = items.map((item) => receiverOf(snapshot, item) + 1);
  const places = bucketRows(keys, snapshot.organisations.ids.length + 1);
  const lastReceiverOf = new Int32Array(rowCount).fill(NONE);
  for (const place of places.values.subarray(places.offsets[1])) {
    const receiver = keys[place]!;
    for (let entry = offsets[place]!; entry < offsets[place + 1]!; entry++) {
      const row = rowOf[entry]!;
      if (lastReceiverOf[row] === receiver) continue;
      lastReceiverOf[row] = receiver;
      counts[row]!++;
    }
  }
  return counts;
}
