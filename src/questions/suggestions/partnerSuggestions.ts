import { selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { checkSelection } from '../arguments/checkSelection.ts';
import type { QueryPartnerSuggestionsArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { SuggestionAnswer } from './SuggestionAnswer.ts';
import { SuggestionSide } from './SuggestionSide.ts';
import { unconnectedStarts } from '../ties/unconnected.ts';

/** The answer `PartnerSuggestions`. */
export interface SuggestionsAnswer {
  suggestions: SuggestionAnswer[];
  totalCount: number;
  report: ReportAnswer;
}

/** Suggests organisations not yet tied to any of `for`, most promising first. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function partnerSuggestions(
  question: RequireFields<QueryPartnerSuggestionsArgs, 'first'>,
  { graph, homeOrganisation }: QuestionContext,
): Promise<SuggestionsAnswer> {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first, 100);
  const from = resolveDistinct(snapshot, 'for', question.for ?? [homeOrganisation]);
  const selection = checkSelection(snapshot, question);
  const lens = { snapshot, filter: checkFilter(snapshot, question.filter), model: checkModel(question.model) };
  const eligible = selectOrganisations(snapshot, selection, lens.filter.asOf);
  // A walk through three ties looks at nearly all there are: adding them up for this question alone would be no quicker.
  await graph.lens(lens);
  const { best, totalCount } = await graph.run('suggestPartners', lens, { from, eligible, first });
  const side = new SuggestionSide((key, search) => graph.run('bestPaths', key, search), lens, from);
  const { countries, regions, kinds, fields } = selection;
  const limits = countries || regions || kinds || fields ? (['CANDIDATES'] as const) : [];
  const note =
    unconnectedStarts(lens, from) ??
    shortfallNote(lens, { sought: 'SUGGESTIONS', found: best.length, asked: first, limits });
  return {
    suggestions: best.map((suggestion, place) => new SuggestionAnswer(side, suggestion, place + 1)),
    totalCount,
    report: searchReport(lens, { excluded: [], complete: true, note }),
  };
}
