import {
  ANY_ORGANISATION,
  isAny,
  type OrganisationSelection,
  selectOrganisations,
} from '../../network/groups/selectOrganisations.ts';
import type { Suggestions } from '../../network/suggestions/suggestPartners.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { checkCount, MOST_SUGGESTIONS } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { checkSelection } from '../arguments/checkSelection.ts';
import { decodeRankCursor, rankedBy, rankPage } from '../arguments/rankCursor.ts';
import type { Help } from '../explanation/Phrases.ts';
import type { QueryPartnerSuggestionsArgs, RequireFields } from '../generated.ts';
import type { PageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct, resolveLeftOut } from '../arguments/resolveDistinct.ts';
import { snapshotFor } from '../arguments/snapshotFor.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { findRemedies, lensLoosenings, type Loosening } from '../ties/remedies.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { SuggestionAnswer } from './SuggestionAnswer.ts';
import { SuggestionSide } from './SuggestionSide.ts';
import { fromParent, unconnectedStarts } from '../ties/unconnected.ts';

/** The answer `PartnerSuggestions`. */
export interface SuggestionsAnswer extends PageAnswer {
  suggestions: SuggestionAnswer[];
  totalCount: number;
  report: ReportAnswer;
}

/** Suggests organisations not yet tied to any of `for`, most promising first. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function partnerSuggestions(
  question: RequireFields<QueryPartnerSuggestionsArgs, 'first'>,
  { graph, homeOrganisation }: QuestionContext,
): Promise<SuggestionsAnswer> {
  const snapshot = await snapshotFor(graph, question);
  const first = checkCount('first', question.first, MOST_SUGGESTIONS);
  const from = resolveDistinct(snapshot, 'for', question.for ?? [homeOrganisation]);
  const selection = checkSelection(snapshot, question);
  const lens = { snapshot, filter: checkFilter(snapshot, question.collaborations), model: checkModel(question.model) };
  const ranked = rankedBy(snapshot, question, lens.filter.asOf);
  const before = decodeRankCursor(ranked, question.after);
  const without = resolveLeftOut(snapshot, 'without', question.without ?? []);
  const request: SuggestionRequest = { ...lens, from, selection, without };
  const suggest = ({ from, selection, without, ...lens }: SuggestionRequest): Promise<Suggestions> => {
    const eligible = selectOrganisations(snapshot, selection, lens.filter.asOf);
    for (const one of without) eligible[one] = 0;
    return graph.run('suggestPartners', lens, { from, eligible, ...{ first: before + first, before } });
  };
  // A walk through three ties looks at nearly all there are: adding them up for this question alone would be no quicker.
  await graph.lens(lens);
  const { best, totalCount } = await suggest(request);
  const { for: whom, collaborations, model } = question;
  const side = new SuggestionSide(graph, lens, from, { isAny: isUnlimited(request), for: whom, collaborations, model });
  const note = unconnectedStarts(lens, from) ?? shortfallNote('SUGGESTIONS', before + best.length, before + first);
  const remedies = (): Promise<Help> =>
    findRemedies(
      request,
      note?.reason === 'UNIT' ? fromParent(snapshot, request) : suggestionLoosenings(request),
      async (looser) => (await suggest(looser)).totalCount > totalCount,
    );
  return {
    suggestions: best.map((suggestion, at) => new SuggestionAnswer(side, suggestion, before + at + 1)),
    totalCount,
    ...rankPage(ranked, { before, count: best.length, total: totalCount }),
    report: searchReport(lens, {
      excluded: [],
      complete: true,
      note,
      remedies,
      uses: { FIELD: selection.fields !== null, REGION: selection.regions !== null },
    }),
  };
}

/** A checked question. */
type SuggestionRequest = LensKey & {
  from: readonly number[];
  selection: OrganisationSelection;
  without: readonly number[];
};

/** True where anybody may be suggested. */
function isUnlimited({ selection, without }: SuggestionRequest): boolean {
  return isAny(selection) && without.length === 0;
}

function suggestionLoosenings(request: SuggestionRequest): Loosening<SuggestionRequest>[] {
  const candidates: Loosening<SuggestionRequest> = {
    limit: 'CANDIDATES',
    loosen: (one) => ({ ...one, selection: ANY_ORGANISATION, without: [] }),
  };
  return [...(isUnlimited(request) ? [] : [candidates]), ...lensLoosenings<SuggestionRequest>(request)];
}
