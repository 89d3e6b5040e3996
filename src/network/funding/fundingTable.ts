import type { Snapshot } from '../columns/Snapshot.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { FundingDimension } from './FundingDimension.ts';
import { fundingItems } from './fundingItems.ts';
import type { FundingOrder } from './FundingOrder.ts';
import type { FundingSelection } from './FundingSelection.ts';
import { type FundingValues, fundingValues } from './fundingValues.ts';
import { type Grouping, groupItems, oneRow } from './groupItems.ts';
import { orderRows, type RowPlace } from './orderRows.ts';
import { selectGrants } from './selectGrants.ts';
import { type FundingSums, sumItems } from './sumItems.ts';

/** A question about money, checked, its ids turned into indices. */
export interface FundingTableRequest {
  dimensions: readonly FundingDimension[];
  selection: FundingSelection;
  orderBy: FundingOrder;
  first: number;
  /** The place of the last row of the page before. */
  after: RowPlace | null;
}

/** A page of rows, by number, and the columns that say what each is. */
export interface FundingTable {
  dimensions: FundingValues[];
  grouping: Grouping;
  sums: FundingSums;
  /** One row: everything that was selected, each grant, project and organisation once. */
  total: FundingSums;
  page: number[];
  hasNextPage: boolean;
  /** The places of the first and the last row; null for an empty page. */
  start: RowPlace | null;
  end: RowPlace | null;
}

const ABOUT_RECEIVERS: ReadonlySet<FundingDimension> = new Set(['ORGANISATION', 'COUNTRY', 'REGION', 'ROLE']);

/** Adds up money and projects along the dimensions, as docs/model.md says. */
export function fundingTable(snapshot: Snapshot, request: FundingTableRequest): FundingTable {
  const { selection, orderBy, after } = request;
  const countsProjects = !request.dimensions.some((dimension) => ABOUT_RECEIVERS.has(dimension));
  const items = fundingItems(snapshot, selectGrants(snapshot, selection, countsProjects));
  const dimensions = request.dimensions.map((name) => fundingValues(snapshot, items, name, selection.fields));
  const grouping = groupItems(items, dimensions);
  const sums = sumItems(snapshot, items, grouping);
  const order = orderRows(orderBy, dimensions, grouping, sums, after);

  const { rowCount } = grouping;
  const isAfter = (row: number): boolean => after === null || order.compare(row, rowCount) > 0;
  const { first: page, accepted } = firstInOrder(rowCount, request.first, order.compare, isAfter);
  const placeAt = (row: number | undefined): RowPlace | null => (row === undefined ? null : order.placeOf(row));
  return {
    dimensions,
    grouping,
    sums,
    total: sumItems(snapshot, items, oneRow(items)),
    page,
    hasNextPage: accepted > page.length,
    start: placeAt(page.at(0)),
    end: placeAt(page.at(-1)),
  };
}
