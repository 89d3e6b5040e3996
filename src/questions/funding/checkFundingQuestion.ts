import { badUserInput } from '../../errors.ts';
import type { FundingDimension } from '../../network/funding/FundingDimension.ts';
import type { FundingOrder } from '../../network/funding/FundingOrder.ts';
import type { FundingSelection } from '../../network/funding/FundingSelection.ts';
import type { FundingTableRequest } from '../../network/funding/fundingTable.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { decodeFundingCursor } from './fundingCursor.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import {
  flagsOf,
  resolveClusters,
  resolveCountries,
  resolveFields,
  resolveOrganisations,
  resolveProgrammes,
  resolveProjects,
  withNarrower,
} from '../arguments/resolveIds.ts';

/** The contract's FundingFilter: null and left out mean the same. Days as YYYY-MM-DD. */
export interface FundingFilter {
  funders?: readonly string[] | null;
  programmes?: readonly string[] | null;
  projects?: readonly string[] | null;
  organisations?: readonly string[] | null;
  countries?: readonly string[] | null;
  clusters?: readonly string[] | null;
  fields?: readonly string[] | null;
  startFrom?: string | null;
  startTo?: string | null;
  runningOn?: string | null;
}

/** The arguments of the contract's `whoFundsWhat`: null and left out mean the same. */
export interface FundingQuestion {
  groupBy: readonly FundingDimension[];
  where?: FundingFilter | null;
  orderBy?: FundingOrder | null;
  first?: number | null;
  after?: string | null;
}

const MOST_ROWS = 1000;

/** The question with its defaults and every id turned into an index. BAD_USER_INPUT or NOT_FOUND where that cannot be. */
export function checkFundingQuestion(snapshot: Snapshot, question: FundingQuestion): FundingTableRequest {
  const { groupBy } = question;
  const orderBy = question.orderBy ?? 'AMOUNT_DESC';
  const twice = groupBy.find((dimension, at) => groupBy.indexOf(dimension) !== at);
  if (groupBy.length === 0) throw badUserInput('`groupBy` must name at least one dimension, such as FUNDER, not [].');
  if (twice !== undefined) throw badUserInput(`\`groupBy\` must name each dimension once, not ${twice} twice.`);
  const first = checkCount('first', question.first ?? 50, MOST_ROWS);
  const after = question.after ?? null;
  return {
    dimensions: groupBy,
    selection: toSelection(snapshot, question.where ?? {}),
    orderBy,
    first,
    after: after === null ? null : decodeFundingCursor({ orderBy, groupBy }, after),
  };
}

function toSelection(snapshot: Snapshot, where: FundingFilter): FundingSelection {
  const { organisations, collaborations, countries, programmes, fields } = snapshot;
  return {
    funders: flags(snapshot, where, 'funders', resolveOrganisations, organisations.ids.length),
    programmes: mapGiven(where.programmes, (ids) =>
      withNarrower(programmes, resolveProgrammes(snapshot, 'where.programmes', ids)),
    ),
    projects: flags(snapshot, where, 'projects', resolveProjects, collaborations.ids.length),
    organisations: flags(snapshot, where, 'organisations', resolveOrganisations, organisations.ids.length),
    countries: flags(snapshot, where, 'countries', resolveCountries, countries.ids.length),
    clusters: flags(snapshot, where, 'clusters', resolveClusters, collaborations.ids.length),
    fields: mapGiven(where.fields, (ids) => withNarrower(fields, resolveFields(snapshot, 'where.fields', ids))),
    ...toDays(where),
  };
}

function toDays(where: FundingFilter): Pick<FundingSelection, 'startFrom' | 'startTo' | 'runningOn'> {
  const startFrom = mapGiven(where.startFrom, (date) => resolveDay('where.startFrom', date));
  const startTo = mapGiven(where.startTo, (date) => resolveDay('where.startTo', date));
  if (startFrom !== null && startTo !== null && startFrom > startTo) {
    throw badUserInput(
      `\`where.startFrom\` must not be after \`where.startTo\`, but ${where.startFrom} is after ${where.startTo}.`,
    );
  }
  return { startFrom, startTo, runningOn: mapGiven(where.runningOn, (date) => resolveDay('where.runningOn', date)) };
}

function flags(
  snapshot: Snapshot,
  where: FundingFilter,
  name: 'funders' | 'projects' | 'organisations' | 'countries' | 'clusters',
  resolve: (snapshot: Snapshot, argument: string, ids: readonly string[]) => number[],
  length: number,
): Uint8Array | null {
  return mapGiven(where[name], (ids) => flagsOf(length, resolve(snapshot, `where.${name}`, ids)));
}

function mapGiven<Given, Result>(given: Given | null | undefined, map: (given: Given) => Result): Result | null {
  return given === null || given === undefined ? null : map(given);
}
