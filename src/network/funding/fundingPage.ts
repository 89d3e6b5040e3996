import type { Snapshot } from '../columns/Snapshot.ts';
import type { FundingDimension } from './FundingDimension.ts';
import type { FundingEntityType } from './fundingKeys.ts';
import { type FundingTable, type FundingTableRequest, fundingTable } from './fundingTable.ts';
import { NOT_RECORDED, type RowPlace } from './orderRows.ts';
import type { FundingSums } from './sumItems.ts';

/** A page of rows in ids and numbers. Amounts in euro. */
export interface FundingPage {
  rows: FundingRow[];
  /** Over all rows, each grant, project and organisation once. */
  total: FundingSum;
  rowCount: number;
  /** The places of the first and the last row; null for an empty page. */
  start: RowPlace | null;
  end: RowPlace | null;
  hasNextPage: boolean;
}

/** One combination of keys and what it adds up to. */
export interface FundingRow {
  /** One for each dimension asked for, in that order. */
  keys: FundingKey[];
  sum: FundingSum;
}

/** One value of one dimension; `id` is null where the record does not say. */
export interface FundingKey {
  dimension: FundingDimension;
  id: string | null;
  label: string;
  /** Null where no other is known. */
  labelIt: string | null;
  /** The entity of the graph that the key stands for; null for plain values. */
  entity: { type: FundingEntityType; id: string } | null;
}

/** The values of `FundingSum` in the schema. */
export interface FundingSum {
  amount: number | null;
  doubtedRegionAmount: number | null;
  awarded: number | null;
  awardedUnknownCount: number;
  projectCount: number;
  organisationCount: number;
  grantCount: number;
  unknownAmountCount: number;
}

/** Money and projects added up along the dimensions, one page of it. */
export function fundingPage(snapshot: Snapshot, request: FundingTableRequest): FundingPage {
  const table = fundingTable(snapshot, request);
  return {
    rows: table.page.map((row) => ({ keys: toKeys(table, row), sum: toSum(table.sums, row) })),
    total: toSum(table.total, 0),
    rowCount: table.grouping.rowCount,
    start: table.start,
    end: table.end,
    hasNextPage: table.hasNextPage,
  };
}

function toKeys({ dimensions, grouping }: FundingTable, row: number): FundingKey[] {
  return dimensions.map(({ dimension, keys }, at) => {
    const value = grouping.rowValues[at]![row]!;
    if (value === keys.size) return { dimension, id: null, label: NOT_RECORDED, labelIt: null, entity: null };
    const entity = keys.entity === null ? null : { type: keys.entity.type, id: keys.entity.idOf(value) };
    return { dimension, id: keys.idOf(value), label: keys.labelOf(value), labelIt: keys.labelItOf(value), entity };
  });
}

function toSum(sums: FundingSums, row: number): FundingSum {
  const grantCount = sums.grantCounts[row]!;
  const unknownAmountCount = sums.unknownAmountCounts[row]!;
  const isKnown = grantCount > unknownAmountCount;
  const projectCount = sums.projectCounts[row]!;
  const awardedUnknownCount = sums.awardedUnknownCounts[row]!;
  return {
    amount: isKnown ? toEuro(sums.cents[row]!) : null,
    doubtedRegionAmount: isKnown ? toEuro(sums.doubtedCents[row]!) : null,
    awarded: projectCount === awardedUnknownCount ? null : toEuro(sums.awarded[row]!),
    awardedUnknownCount,
    projectCount,
    organisationCount: sums.organisationCounts[row]!,
    grantCount,
    unknownAmountCount,
  };
}

function toEuro(cents: number): number {
  return cents / 100;
}
