import { textAt } from '../../network/columns/TextColumn.ts';
import { PROJECT_PHASES, STANDINGS } from '../../network/lists/ListDimension.ts';
import type { QueryProjectListArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { checkListFilter, checkPaging } from './checkListQuestion.ts';
import { listPageAnswer } from './listPageAnswer.ts';
import { listedSnapshot } from './listedSnapshot.ts';

/** The arguments of `projectList`. */
export type ProjectListQuestion = RequireFields<QueryProjectListArgs, 'direction' | 'first' | 'offset' | 'orderBy'>;

/** Lists projects that fit conditions, with those of their organisations that fit and what these receive. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function projectList(question: ProjectListQuestion, context: QuestionContext) {
  const { graph, homeOrganisation } = context;
  const snapshot = await listedSnapshot(graph, question.where);
  const { ids } = snapshot.collaborations;
  const selection = checkListFilter(snapshot, question.where, homeOrganisation);
  const list = { subject: 'PROJECT' as const, selection, version: snapshot.version };
  const paging = checkPaging(question, list, ids.length);
  const { rows, ...page } = await graph.run('projectRows', snapshot, { selection, paging });
  const listedBy = { ...list, orderBy: question.orderBy, direction: question.direction };
  return {
    ...listPageAnswer(
      context,
      snapshot,
      listedBy,
      page,
      rows.map((row) => row.project),
      question,
    ),
    rows: rows.map((row) => ({
      ...row,
      project: textAt(ids, row.project),
      phase: PROJECT_PHASES[row.phase] ?? null,
      standing: STANDINGS[row.standing]!,
      coordinators: row.coordinators.map((organisation) => textAt(snapshot.organisations.ids, organisation)),
    })),
  };
}
