import { textAt } from '../../network/columns/TextColumn.ts';
import { STANDINGS } from '../../network/lists/ListDimension.ts';
import type { QueryOrganisationListArgs, RequireFields } from '../generated.ts';
import { listedTies } from '../../network/lists/tieStrengths.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { checkListFilter, checkPaging } from './checkListQuestion.ts';
import { listPageAnswer } from './listPageAnswer.ts';
import { listedSnapshot } from './listedSnapshot.ts';

/** The arguments of `organisationList`. */
export type OrganisationListQuestion = RequireFields<
  QueryOrganisationListArgs,
  'direction' | 'first' | 'offset' | 'orderBy'
>;

/** Lists organisations that fit conditions, with what they do and receive under these. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function organisationList(question: OrganisationListQuestion, context: QuestionContext) {
  const { graph, homeOrganisation } = context;
  const snapshot = await listedSnapshot(graph, question.where);
  const { ids } = snapshot.organisations;
  const selection = checkListFilter(snapshot, question.where, homeOrganisation);
  const list = { subject: 'ORGANISATION' as const, selection, version: snapshot.version };
  const paging = checkPaging(question, list, ids.length);
  const { rows, ...page } = await graph.run('organisationRows', snapshot, { selection, paging });
  const listedBy = { ...list, orderBy: question.orderBy, direction: question.direction };
  const ties = listedTies(snapshot, selection);
  function tieOf(organisation: number): TieAnswer | null {
    if (ties === null || organisation === ties.of) return null;
    const tie = new TieAnswer(ties.lens, ties.of, organisation);
    return tie.strength > 0 ? tie : null;
  }
  return {
    ...listPageAnswer(
      context,
      snapshot,
      listedBy,
      page,
      rows.map((row) => row.organisation),
      question,
    ),
    rows: rows.map((row) => ({
      ...row,
      organisation: textAt(ids, row.organisation),
      standing: STANDINGS[row.standing]!,
      tie: () => tieOf(row.organisation),
    })),
  };
}
