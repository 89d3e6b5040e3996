import { badUserInput } from '../../errors.ts';
import type { FundingSelection } from '../../network/funding/FundingSelection.ts';
import type { FundingTableRequest } from '../../network/funding/fundingTable.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkText } from '../arguments/checkText.ts';
import { decodeFundingCursor } from './fundingCursor.ts';
import type { FundingFilter, QueryWhoFundsWhatArgs, RequireFields } from '../generated.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import {
  flagsOf,
  resolveClusters,
  resolveCountries,
  resolveFields,
  resolveOrganisations,
  resolveProgrammes,
  resolveProjects,
  resolveRegions,
} from '../arguments/resolveIds.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';

/** The arguments of `whoFundsWhat`. */
export type FundingQuestion = RequireFields<QueryWhoFundsWhatArgs, 'first' | 'orderBy'>;

const MOST_ROWS = 1000;

/** Checks the question and turns every id into an index. BAD_USER_INPUT or NOT_FOUND where that cannot be. */
export function checkFundingQuestion(snapshot: Snapshot, question: FundingQuestion): FundingTableRequest {
  const { groupBy, orderBy } = question;
  const twice = groupBy.find((dimension, at) => groupBy.indexOf(dimension) !== at);
  if (groupBy.length === 0) throw badUserInput('`groupBy` must name at least one dimension, such as FUNDER, not [].');
  if (twice !== undefined) throw badUserInput(`\`groupBy\` must name each dimension once, not ${twice} twice.`);
  const first = checkCount('first', question.first, MOST_ROWS);
  const after = question.after ?? null;
  return {
    dimensions: groupBy,
    selection: toSelection(snapshot, question.where ?? {}),
    orderBy,
    first,
    after: after === null ? null : decodeFundingCursor(question, after),
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
    regions: mapGiven(where.regions, (ids) =>
      withNarrower(snapshot.regions, resolveRegions(snapshot, 'where.regions', ids)),
    ),
    clusters: flags(snapshot, where, 'clusters', resolveClusters, collaborations.ids.length),
    fields: mapGiven(where.fields, (ids) => withNarrower(fields, resolveFields(snapshot, 'where.fields', ids))),
    text: mapGiven(where.text, (text) => checkText('where.text', text)),
    ...toDays(where),
  };
}

function toDays(where: FundingFilter): Pick<FundingSelection, 'startFrom' | 'startTo' | 'runningOn'> {
  const startFrom = mapGiven(where.startFrom, (date) => resolveDay('where.startFrom', date));
  const startTo = mapGiven(where.startTo, (date) => resolveDay('where.startTo', date));
  if (startFrom !== null && startTo !== null && startFrom > startTo) {
    throw badUserInput(
      `\`where.startFrom\` must not be after \`where.startTo\`, but ${toIsoDate(startFrom)} is after ${toIsoDate(startTo)}.`,
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
