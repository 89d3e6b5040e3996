import { badUserInput } from '../../errors.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { QueryCommonPartnersArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import { unconnected } from '../ties/unconnected.ts';

/** The answer `CommonPartners`. */
export interface CommonPartnersAnswer {
  partners: CommonPartnerAnswer[];
  totalCount: number;
  report: ReportAnswer;
}

/** A `CommonPartner`. */
export interface CommonPartnerAnswer {
  organisation: string;
  score: number;
  /** Computed when asked for. */
  ties: () => TieAnswer[];
}

/** Finds the organisations tied to every one of `of`. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function commonPartners(
  question: RequireFields<QueryCommonPartnersArgs, 'first'>,
  { graph }: QuestionContext,
): Promise<CommonPartnersAnswer> {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first, 100);
  if (question.of.length === 0) {
    throw badUserInput('`of` must name at least one organisation, such as "pic:998436424", not [].');
  }
  const of = resolveDistinct(snapshot, 'of', question.of);
  const lens = { snapshot, filter: checkFilter(snapshot, question.filter), model: checkModel(question.model) };
  const { damping } = hubDamping(snapshot, lens.model, 'DAMPEN');
  const { best, totalCount } = await graph.run('tiedToAll', lens, { of, damping, first });
  return {
    partners: best.map(({ organisation, score }) => ({
      organisation: textAt(snapshot.organisations.ids, organisation),
      score,
      ties: () => of.map((one) => new TieAnswer(lens, one, organisation)),
    })),
    totalCount,
    report: searchReport(lens, { excluded: [], complete: true, note: noteOf(lens, of, best.length, first) }),
  };
}

/** Names the first of those given that has no tie at all, else what may help. */
function noteOf(lens: LensKey, of: readonly number[], found: number, asked: number): SearchNote | null {
  const alone = of.find((one) => !isTied(lens, one));
  if (alone !== undefined) return unconnected(lens, alone, 'GIVEN');
  return shortfallNote(lens, { sought: 'COMMON_PARTNERS', found, asked, limits: of.length > 1 ? ['GIVEN'] : [] });
}
