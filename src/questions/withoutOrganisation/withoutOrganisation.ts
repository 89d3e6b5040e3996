import type { FoundLoss, FoundLosses } from '../../network/groups/findLosses.ts';
import {
  ANY_ORGANISATION,
  type OrganisationSelection,
  selectOrganisations,
} from '../../network/groups/selectOrganisations.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkGroup } from '../arguments/checkGroup.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { rankedBy, rankPage, rankPlace } from '../arguments/rankCursor.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { snapshotFor } from '../arguments/snapshotFor.ts';
import type { Help } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { QueryWithoutOrganisationArgs, RequireFields } from '../generated.ts';
import { type FindPaths, firstPathTo } from '../paths/firstPathTo.ts';
import { type PathAnswer, pathAnswer } from '../paths/pathAnswer.ts';
import { PATH_DEFAULTS } from '../paths/partnershipPaths.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { findRemedies, lensLoosenings, type Loosening } from '../ties/remedies.ts';
import { searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { fromParent, unconnectedStarts } from '../ties/unconnected.ts';
import { departureProjects } from './departureProjects.ts';

const MOST_WAYS = 100;

/** A checked question. */
type DepartureRequest = LensKey & { from: readonly number[]; selection: OrganisationSelection };

/** Finds what falls where organisations leave. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function withoutOrganisation(
  question: RequireFields<QueryWithoutOrganisationArgs, 'first'>,
  context: QuestionContext,
) {
  const { graph, homeOrganisation } = context;
  const snapshot = await snapshotFor(graph, question.leaving);
  const first = checkCount('first', question.first, MOST_WAYS);
  const request: DepartureRequest = {
    ...{ snapshot, filter: checkFilter(snapshot, question.collaborations), model: checkModel(question.model) },
    from: resolveDistinct(snapshot, 'for', question.for ?? [homeOrganisation]),
    selection: checkGroup(snapshot, 'leaving', question.leaving),
  };
  const { filter, from } = request;
  const ranked = rankedBy(snapshot, question, filter.asOf);
  const offset = rankPlace(ranked, question);
  const find = (asked: DepartureRequest): Promise<FoundLosses> => {
    const { damping } = hubDamping(snapshot, asked.model, PATH_DEFAULTS.hubs);
    return graph.run('findLosses', asked, { from: asked.from, leaving: leavingOf(asked), damping, first, offset });
  };
  const leaving = leavingOf(request);
  const leavingCount = leaving.reduce((count, flag) => count + flag, 0);
  const found = await find(request);
  const note = noteOf(request, leavingCount, found);
  const remedies = (): Promise<Help> =>
    findRemedies(
      request,
      note?.reason === 'UNIT' ? fromParent(snapshot, request) : departureLoosenings(request),
      async (looser) => (await find(looser)).partners.length > found.partners.length,
    );
  const asked = ['withoutOrganisation', question.leaving, question.for, question.collaborations, question.model];
  return {
    ...{ leavingCount, partnerCount: found.partners.length, reached: found.reached, lostCount: found.lostCount },
    partners(args: { first: number; offset: number }) {
      const start = checkOffset(args.offset);
      return found.partners
        .slice(start, start + checkCount('first', args.first, MOST_LISTED))
        .map((one) => textAt(snapshot.organisations.ids, one));
    },
    lostWays: found.lost.map((one) =>
      lostWay(request, one, () => remainingPath(context, request, leaving, one, asked)),
    ),
    pageInfo: rankPage(ranked, { before: offset, count: found.lost.length, total: found.lostCount }).pageInfo,
    ...departureProjects(context, snapshot, { from, leaving, day: filter.asOf }),
    report: searchReport(request, {
      ...{ excluded: [], complete: true, note, remedies },
      uses: { FIELD: request.selection.fields !== null, REGION: request.selection.regions !== null },
    }),
  };
}

function noteOf(request: DepartureRequest, leavingCount: number, { partners }: FoundLosses): SearchNote | null {
  if (leavingCount === 0) return { reason: 'EMPTY_GROUP' };
  return unconnectedStarts(request, request.from) ?? shortfallNote('LEAVING', partners.length, 1);
}

/** 1 for each who leaves; those for whom it is asked stay. */
function leavingOf({ snapshot, selection, filter, from }: DepartureRequest): Uint8Array {
  const leaving = selectOrganisations(snapshot, selection, filter.asOf);
  for (const one of from) leaving[one] = 0;
  return leaving;
}

function lostWay(
  { snapshot }: LensKey,
  { organisation, through, throughCount, score }: FoundLoss,
  remaining: () => Promise<PathAnswer | null>,
) {
  const { ids } = snapshot.organisations;
  return {
    organisation: textAt(ids, organisation),
    through: through.map((one) => textAt(ids, one)),
    ...{ throughCount, score, remaining },
  };
}

/** The best way over none of those who leave. */
async function remainingPath(
  { graph }: QuestionContext,
  request: DepartureRequest,
  leaving: Uint8Array,
  { organisation }: FoundLoss,
  asked: unknown,
): Promise<PathAnswer | null> {
  const findPaths: FindPaths = (key, search) => graph.run('bestPaths', key, search);
  const ends = { from: request.from, target: organisation, closed: leaving };
  const path = await firstPathTo(findPaths, request, ends);
  return path && pathAnswer(request, path, 1, asked);
}

function departureLoosenings(request: DepartureRequest): Loosening<DepartureRequest>[] {
  const group: Loosening<DepartureRequest> = {
    limit: 'GROUP',
    loosen: (one) => ({ ...one, selection: ANY_ORGANISATION }),
  };
  return [group, ...lensLoosenings<DepartureRequest>(request)];
}
