import { badUserInput } from '../../errors.ts';
import type { FoundBridge } from '../../network/groups/findBridges.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { type OrganisationSelection, selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { checkSelection } from '../arguments/checkSelection.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { OrganisationGroup, QueryBridgesArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { flagsOf, resolveClusters, resolveOrganisations } from '../arguments/resolveIds.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import { unconnectedStarts } from '../ties/unconnected.ts';

/** A `BridgeReport`. */
export interface BridgesAnswer {
  reached: number;
  groupSize: number;
  bridges: BridgeAnswer[];
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
}

/** Finds the partners of `from` that open the way to a group of organisations. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function bridges(
  question: RequireFields<QueryBridgesArgs, 'first'>,
  { graph, homeOrganisation }: QuestionContext,
): Promise<BridgesAnswer> {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first, 100);
  const from = resolveDistinct(snapshot, 'from', question.from ?? [homeOrganisation]);
  const selection = checkGroup(snapshot, question.to);
  const lens = { snapshot, filter: checkFilter(snapshot, question.filter), model: checkModel(question.model) };
  const group = selectOrganisations(snapshot, selection, lens.filter.asOf);
  for (const start of from) group[start] = 0;
  const groupSize = group.reduce((size, flag) => size + flag, 0);
  const found = await graph.run('findBridges', lens, { from, group, first });
  const { ids } = snapshot.organisations;
  const toAnswer = ({ organisation, reaches, onlyThrough, start, examples }: FoundBridge): BridgeAnswer => ({
    organisation: textAt(ids, organisation),
    reaches,
    onlyThrough,
    tie: () => new TieAnswer(lens, start, organisation),
    examples: (args) =>
      examples.slice(0, checkCount('first', args.first, MOST_LISTED)).map((member) => textAt(ids, member)),
  });
  const note = noteOf(lens, { from, groupSize, found: found.bridges.length, asked: first });
  return {
    reached: found.reached,
    groupSize,
    bridges: found.bridges.map(toAnswer),
    report: searchReport(lens, { excluded: [], complete: true, note }),
  };
}

function checkGroup(snapshot: Snapshot, to: OrganisationGroup): OrganisationSelection {
  const { ids, countries, regions, kinds, clusters, fields } = to;
  if (!ids && !countries && !regions && !kinds && !clusters && !fields) {
    throw badUserInput('`to` must give at least one of ids, countries, regions, kinds, clusters and fields, not {}.');
  }
  const { organisations, collaborations } = snapshot;
  return {
    ...checkSelection(snapshot, to, 'to.'),
    ids: ids ? flagsOf(organisations.ids.length, resolveOrganisations(snapshot, 'to.ids', ids)) : null,
    clusters: clusters ? flagsOf(collaborations.ids.length, resolveClusters(snapshot, 'to.clusters', clusters)) : null,
  };
}

function noteOf(
  lens: LensKey,
  { from, groupSize, found, asked }: { from: readonly number[]; groupSize: number; found: number; asked: number },
): SearchNote | null {
  if (groupSize === 0) return { reason: 'EMPTY_GROUP' };
  return unconnectedStarts(lens, from) ?? shortfallNote(lens, { sought: 'BRIDGES', found, asked, limits: ['GROUP'] });
}
