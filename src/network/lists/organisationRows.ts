import type { Snapshot } from '../columns/Snapshot.ts';
import { grantsHere, grantsOf, listed } from './Candidates.ts';
import { distinctOf, type ListSum, organisationFigures, type OrganisationFigures, sumOf } from './listFigures.ts';
import type { ListSelection } from './ListSelection.ts';
import { listView } from './listView.ts';
import { type ListPaging, nameRanks, orderListed } from './orderListed.ts';
import { tieStrengths } from './tieStrengths.ts';

/** The columns that organisations can be ordered by, in the order of the schema. */
export const ORGANISATION_COLUMNS = [
  'NAME',
  'AMOUNT',
  'PROJECTS',
  'RUNNING',
  'ALL_AMOUNT',
  'ALL_PROJECTS',
  'ALL_RUNNING',
  'PARTNERS',
  'TIE',
] as const;
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number];

/** A question for organisations, checked. */
export interface OrganisationRequest {
  selection: ListSelection;
  paging: ListPaging<OrganisationColumn>;
}

/** One organisation, by index. */
export interface OrganisationRow {
  organisation: number;
  /** Place in STANDINGS. */
  standing: number;
  here: OrganisationFigures;
  overall: OrganisationFigures;
  partnerCount: number;
}

/** The sum of all rows. */
export interface ListTotal extends ListSum {
  organisationCount: number;
  projectCount: number;
}

/** A page of a list. */
export interface ListPage<Row> {
  rows: Row[];
  totalCount: number;
  total: ListTotal;
  hasNextPage: boolean;
}

/** The organisations that fit, in order, one page of them. */
export function organisationRows(
  snapshot: Snapshot,
  { selection, paging }: OrganisationRequest,
): ListPage<OrganisationRow> {
  const { candidates, phases, standings } = listView(snapshot, 'ORGANISATION', selection);
  const { projects } = snapshot.grants;
  const figuresHere = (one: number) => organisationFigures(snapshot, phases, grantsHere(candidates, one));
  const figuresOverall = (one: number) => organisationFigures(snapshot, phases, grantsOf(candidates, one));
  const valueOf = {
    NAME: (one) => nameRanks(snapshot.organisations.names)[one]!,
    AMOUNT: (one) => sumOf(snapshot, grantsHere(candidates, one)).amount ?? NaN,
    PROJECTS: (one) => distinctOf(projects, grantsHere(candidates, one)).size,
    RUNNING: (one) => figuresHere(one).runningProjectCount,
    ALL_AMOUNT: (one) => sumOf(snapshot, grantsOf(candidates, one)).amount ?? NaN,
    ALL_PROJECTS: (one) => distinctOf(projects, grantsOf(candidates, one)).size,
    ALL_RUNNING: (one) => figuresOverall(one).runningProjectCount,
    PARTNERS: (one) => snapshot.partnerCounts[one]!,
    TIE: paging.orderBy === 'TIE' ? tieStrengths(snapshot, selection) : () => NaN,
  } satisfies Record<OrganisationColumn, (organisation: number) => number>;
  const organisations = listed(candidates);
  const { page, hasNextPage } = orderListed(organisations, valueOf[paging.orderBy], paging);
  const all = Array.from(organisations).flatMap((one) => grantsHere(candidates, one));
  return {
    rows: page.map((organisation) => ({
      organisation,
      standing: standings.organisations[organisation]!,
      here: figuresHere(organisation),
      overall: figuresOverall(organisation),
      partnerCount: snapshot.partnerCounts[organisation]!,
    })),
    totalCount: organisations.length,
    total: {
      ...sumOf(snapshot, all),
      organisationCount: organisations.length,
      projectCount: distinctOf(projects, all).size,
    },
    hasNextPage,
  };
}
