import { selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkFilter, checkModel, type FilterArgument, type ModelArgument } from '../arguments/checkLensArguments.ts';
import { checkSelection, type SelectionArguments } from '../arguments/checkSelection.ts';
import type { Graph } from '../../graph/Graph.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { SuggestionAnswer } from './SuggestionAnswer.ts';
import { SuggestionSide } from './SuggestionSide.ts';
import { unconnectedStarts } from '../ties/unconnected.ts';

/** The arguments of the contract's `partnerSuggestions`: null and left out mean the same. */
export interface SuggestionQuestion extends SelectionArguments {
  for?: readonly string[] | null;
  first?: number | null;
  filter?: FilterArgument | null;
  model?: ModelArgument | null;
}

/** The contract's `PartnerSuggestions`, entities by id. */
export interface SuggestionsAnswer {
  suggestions: SuggestionAnswer[];
  totalCount: number;
  report: ReportAnswer;
}

/** Organisations not yet tied to any of `for`, most promising first. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function partnerSuggestions(
  graph: Graph,
  question: SuggestionQuestion,
  home: string,
): Promise<SuggestionsAnswer> {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first ?? 20, 100);
  const from = resolveDistinct(snapshot, 'for', question.for ?? [home]);
  const selection = checkSelection(snapshot, question);
  const lens = { snapshot, filter: checkFilter(snapshot, question.filter), model: checkModel(question.model) };
  const eligible = selectOrganisations(snapshot, selection, lens.filter.asOf);
  // A walk through three ties looks at nearly all there are: adding them up for this question alone would be no quicker.
  await graph.lens(lens);
  const { best, totalCount } = await graph.run('suggestPartners', lens, { from, eligible, first });
  const side = new SuggestionSide((key, search) => graph.run('bestPaths', key, search), lens, from);
  const { countries, kinds, fields } = selection;
  const limits = countries || kinds || fields ? (['CANDIDATES'] as const) : [];
  const note =
    unconnectedStarts(lens, from) ??
    shortfallNote(lens, { sought: 'SUGGESTIONS', found: best.length, asked: first, limits });
  return {
    suggestions: best.map((suggestion, place) => new SuggestionAnswer(side, suggestion, place + 1)),
    totalCount,
    report: searchReport(lens, { excluded: [], complete: true, note }),
  };
}
