import type { FoundBridge, FoundBridges } from '../../network/groups/findBridges.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import {
  ANY_ORGANISATION,
  type OrganisationSelection,
  selectOrganisations,
} from '../../network/groups/selectOrganisations.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { checkKinds } from '../arguments/checkKinds.ts';
import { checkGroup } from '../arguments/checkGroup.ts';
import { decodeRankCursor, rankedBy, rankPage } from '../arguments/rankCursor.ts';
import type { Help } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { QueryBridgesArgs, RequireFields } from '../generated.ts';
import type { PageInfoAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct, resolveLeftOut } from '../arguments/resolveDistinct.ts';
import { snapshotFor } from '../arguments/snapshotFor.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { findRemedies, lensLoosenings, type Loosening } from '../ties/remedies.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import { fromParent, unconnectedStarts } from '../ties/unconnected.ts';

/** A `BridgeReport`. */
export interface BridgesAnswer {
  reached: number;
  groupSize: number;
  bridges: BridgeAnswer[];
  bridgeCount: number;
  partnerCount: number;
  pageInfo: PageInfoAnswer;
  report: ReportAnswer;
}

/** A `Bridge`; what takes time is computed when asked for. */
export interface BridgeAnswer {
  organisation: string;
  reaches: number;
  onlyThrough: number;
  /** The strongest tie of `from` to it. */
  tie: () => TieAnswer;
  /** Those it reaches: those that only it opens first, then by the strength of their tie to it. */
  examples: (args: { first: number }) => string[];
  /** Its ties to these. */
  exampleTies: (args: { first: number }) => TieAnswer[];
}

/** Finds the partners of `from` that open the way to a group of organisations. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function bridges(
  question: RequireFields<QueryBridgesArgs, 'first'>,
  { graph, homeOrganisation }: QuestionContext,
): Promise<BridgesAnswer> {
  const snapshot = await snapshotFor(graph, question.to);
  const first = checkCount('first', question.first, 100);
  const from = resolveDistinct(snapshot, 'from', question.from ?? [homeOrganisation]);
  const selection = checkGroup(snapshot, 'to', question.to);
  const lens = { snapshot, filter: checkFilter(snapshot, question.collaborations), model: checkModel(question.model) };
  const ranked = rankedBy(snapshot, question, lens.filter.asOf);
  const before = decodeRankCursor(ranked, question.after);
  const avoid = resolveLeftOut(snapshot, 'avoid', question.avoid ?? []);
  const request: BridgeRequest = {
    ...lens,
    from,
    selection,
    avoid,
    viaKinds: checkKinds('viaKinds', question.viaKinds),
  };
  const find = (asked: BridgeRequest): Promise<FoundBridges> =>
    graph.run('findBridges', asked, {
      ...{ from: asked.from, group: groupOf(asked), via: allowed(asked), first: before + first, before },
    });
  const groupSize = groupOf(request).reduce((size, flag) => size + flag, 0);
  const { bridges: page, ...counts } = await find(request);
  const asked = before + first;
  const note = noteOf(request, { groupSize, found: Math.min(counts.bridgeCount, asked), asked });
  const remedies = (): Promise<Help> =>
    findRemedies(
      request,
      note?.reason === 'UNIT' ? fromParent(snapshot, request) : bridgeLoosenings(request),
      async (looser) => (await find(looser)).bridges.length > page.length,
    );
  return {
    ...counts,
    groupSize,
    bridges: page.map((one) => bridgeAnswer(lens, one)),
    pageInfo: rankPage(ranked, { before, count: page.length, total: counts.bridgeCount }).pageInfo,
    report: searchReport(lens, {
      excluded: [],
      complete: true,
      note,
      remedies,
      uses: { FIELD: selection.fields !== null, REGION: selection.regions !== null },
    }),
  };
}

function bridgeAnswer(
  lens: LensKey,
  { organisation, reaches, onlyThrough, start, examples }: FoundBridge,
): BridgeAnswer {
  const { ids } = lens.snapshot.organisations;
  const listed = ({ first }: { first: number }) => examples.slice(0, checkCount('first', first, MOST_LISTED));
  return {
    organisation: textAt(ids, organisation),
    reaches,
    onlyThrough,
    tie: () => new TieAnswer(lens, start, organisation),
    examples: (args) => listed(args).map((member) => textAt(ids, member)),
    exampleTies: (args) => listed(args).map((member) => new TieAnswer(lens, organisation, member)),
  };
}

/** A checked question. */
type BridgeRequest = LensKey & {
  from: readonly number[];
  selection: OrganisationSelection;
  avoid: readonly number[];
  viaKinds: OrganisationSelection['kinds'];
};

/** 1 for each organisation that may be a bridge. */
function allowed({ snapshot, avoid, viaKinds: kinds, filter }: BridgeRequest): Uint8Array {
  const flags = selectOrganisations(snapshot, { ...ANY_ORGANISATION, kinds }, filter.asOf);
  for (const one of avoid) flags[one] = 0;
  return flags;
}

/** 1 for each of the group to be reached, in which the start is not. */
function groupOf({ snapshot, selection, filter, from }: BridgeRequest): Uint8Array {
  const group = selectOrganisations(snapshot, selection, filter.asOf);
  for (const start of from) group[start] = 0;
  return group;
}

function bridgeLoosenings(request: BridgeRequest): Loosening<BridgeRequest>[] {
  const group: Loosening<BridgeRequest> = {
    limit: 'GROUP',
    loosen: (one) => ({ ...one, selection: ANY_ORGANISATION }),
  };
  const avoid: Loosening<BridgeRequest> = { limit: 'AVOID', loosen: (one) => ({ ...one, avoid: [] }) };
  const via: Loosening<BridgeRequest> = { limit: 'VIA', loosen: (one) => ({ ...one, viaKinds: null }) };
  return [
    group,
    ...(request.avoid.length > 0 ? [avoid] : []),
    ...(request.viaKinds === null ? [] : [via]),
    ...lensLoosenings<BridgeRequest>(request),
  ];
}

function noteOf(
  request: BridgeRequest,
  { groupSize, found, asked }: { groupSize: number; found: number; asked: number },
): SearchNote | null {
  if (groupSize === 0) return { reason: 'EMPTY_GROUP' };
  return unconnectedStarts(request, request.from) ?? shortfallNote('BRIDGES', found, asked);
}
