import type { FundingPage } from '../../network/funding/fundingPage.ts';
import type { FundingTableRequest } from '../../network/funding/fundingTable.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { checkFundingQuestion, type FundingQuestion } from './checkFundingQuestion.ts';
import type { Graph } from '../../graph/Graph.ts';
import { encodeFundingCursor } from './fundingCursor.ts';

/** The contract's FundingTable, in ids and numbers. Amounts in euro. */
export interface FundingAnswer extends Omit<FundingPage, 'end'> {
  graphVersion: number;
  /** Null for an empty page. */
  endCursor: string | null;
}

/** Money and projects added up along the dimensions named. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function whoFundsWhat(graph: Graph, question: FundingQuestion): Promise<FundingAnswer> {
  const snapshot = graph.snapshot();
  const request = checkFundingQuestion(snapshot, question);
  return fundingAnswer(snapshot, request, await graph.run('fundingPage', snapshot, request));
}

/** A page as it is answered. */
export function fundingAnswer(
  { version }: Snapshot,
  { orderBy, dimensions: groupBy }: FundingTableRequest,
  { end, ...page }: FundingPage,
): FundingAnswer {
  return {
    ...page,
    graphVersion: version,
    endCursor: end === null ? null : encodeFundingCursor({ orderBy, groupBy }, end),
  };
}
