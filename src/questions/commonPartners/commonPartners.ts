import { badUserInput } from '../../errors.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkFilter, checkModel, type FilterArgument, type ModelArgument } from '../arguments/checkLensArguments.ts';
import type { Graph } from '../../graph/Graph.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { type TieAnswer, tieAnswer } from '../ties/tieAnswer.ts';
import { unconnected } from '../ties/unconnected.ts';

/** The arguments of the contract's `commonPartners`: null and left out mean the same. */
export interface CommonPartnersQuestion {
  of: readonly string[];
  first?: number | null;
  filter?: FilterArgument | null;
  model?: ModelArgument | null;
}

/** The contract's `CommonPartners`, entities by id. */
export interface CommonPartnersAnswer {
  partners: CommonPartnerAnswer[];
  totalCount: number;
  report: ReportAnswer;
}

/** The contract's `CommonPartner`, entities by id. */
export interface CommonPartnerAnswer {
  organisation: string;
  score: number;
  /** Worked out when asked for. */
  ties: () => TieAnswer[];
}

/** The organisations tied to every one of `of`. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function commonPartners(graph: Graph, question: CommonPartnersQuestion): Promise<CommonPartnersAnswer> {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first ?? 20, 100);
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
      ties: () => of.map((one) => tieAnswer(lens, one, organisation)),
    })),
    totalCount,
    report: searchReport(lens, { excluded: [], complete: true, note: noteOf(lens, of, best.length, first) }),
  };
}

/** Who of those given has no tie at all, else what else may help. */
function noteOf(lens: LensKey, of: readonly number[], found: number, asked: number): SearchNote | null {
  const alone = of.find((one) => !isTied(lens, one));
  if (alone !== undefined) return unconnected(lens, alone, 'GIVEN');
  return shortfallNote(lens, { sought: 'COMMON_PARTNERS', found, asked, limits: of.length > 1 ? ['GIVEN'] : [] });
}
