import { badUserInput } from '../../errors.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { decodeRankCursor, rankedBy, rankPage } from '../arguments/rankCursor.ts';
import type { Help } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { QueryCommonPartnersArgs, RequireFields } from '../generated.ts';
import type { PageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';
import { findRemedies, lensLoosenings, type Loosening } from '../ties/remedies.ts';
import { shortfallNote } from '../ties/shortfallNote.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import { parentOfUnit, unconnected } from '../ties/unconnected.ts';

/** The answer `CommonPartners`. */
export interface CommonPartnersAnswer extends PageAnswer {
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
  const lens = { snapshot, filter: checkFilter(snapshot, question.collaborations), model: checkModel(question.model) };
  const ranked = rankedBy(snapshot, question, lens.filter.asOf);
  const before = decodeRankCursor(ranked, question.after);
  const { damping } = hubDamping(snapshot, lens.model, 'DAMPEN');
  const request: CommonRequest = { ...lens, lists: [of] };
  const count = async ({ lists, ...lens }: CommonRequest): Promise<number> => {
    const counts = lists.map(async (of) => (await graph.run('tiedToAll', lens, { of, damping, first: 1 })).totalCount);
    return Math.max(...(await Promise.all(counts)));
  };
  const { best, totalCount } = await graph.run('tiedToAll', lens, { of, damping, first: before + first });
  const note = noteOf(lens, of, best.length, before + first);
  const remedies = (): Promise<Help> =>
    findRemedies(
      request,
      note?.reason === 'UNIT' ? withParent(snapshot, of) : commonLoosenings(request),
      async (looser) => (await count(looser)) > totalCount,
    );
  return {
    partners: best.slice(before).map(({ organisation, score }) => ({
      organisation: textAt(snapshot.organisations.ids, organisation),
      score,
      ties: () => of.map((one) => new TieAnswer(lens, one, organisation)),
    })),
    totalCount,
    ...rankPage(ranked, { before, count: Math.max(best.length - before, 0), total: totalCount }),
    report: searchReport(lens, { excluded: [], complete: true, note, remedies }),
  };
}

/** Names the first of those given that has no tie at all, else how many were found. */
function noteOf(lens: LensKey, of: readonly number[], found: number, asked: number): SearchNote | null {
  const alone = of.find((one) => !isTied(lens, one));
  if (alone !== undefined) return unconnected(lens, alone, 'GIVEN');
  return shortfallNote('COMMON_PARTNERS', found, asked);
}

/** A checked question; of several lists that may be asked for the one with the most common partners counts. */
type CommonRequest = LensKey & { lists: readonly (readonly number[])[] };

/** The conditions, and where two or more are given each of them. */
function commonLoosenings(request: CommonRequest): Loosening<CommonRequest>[] {
  const [of = []] = request.lists;
  const oneLess: Loosening<CommonRequest> = {
    limit: 'GIVEN',
    loosen: (one) => ({ ...one, lists: of.map((left) => of.filter((other) => other !== left)) }),
  };
  return [...(of.length > 1 ? [oneLess] : []), ...lensLoosenings<CommonRequest>(request)];
}

/** The parent in the place of the first unit, unless it is given already. */
function withParent(snapshot: Snapshot, of: readonly number[]): Loosening<CommonRequest>[] {
  const unit = of.find((one) => parentOfUnit(snapshot, one) !== null)!;
  const parent = parentOfUnit(snapshot, unit)!;
  const lists = [of.map((one) => (one === unit ? parent : one))];
  return of.includes(parent) ? [] : [{ limit: 'PARENT', loosen: (one) => ({ ...one, lists }) }];
}
