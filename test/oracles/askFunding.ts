import { fundingPage } from '../../src/network/funding/fundingPage.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { checkFundingQuestion } from '../../src/questions/funding/checkFundingQuestion.ts';
import { type FundingAnswer, fundingAnswer } from '../../src/questions/funding/whoFundsWhat.ts';
import type { QueryWhoFundsWhatArgs } from '../../src/questions/generated.ts';

/** Answers `whoFundsWhat` from a snapshot at hand, without threads: for tests. */
export function askFunding(snapshot: Snapshot, question: QueryWhoFundsWhatArgs): FundingAnswer {
  const { first, orderBy } = question;
  const complete = { ...question, first: first ?? 50, orderBy: orderBy ?? ('AMOUNT_DESC' as const) };
  return fundingAnswer(snapshot, complete, fundingPage(snapshot, checkFundingQuestion(snapshot, complete)));
}
