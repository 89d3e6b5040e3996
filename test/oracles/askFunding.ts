import { fundingPage } from '../../src/network/funding/fundingPage.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { checkFundingQuestion, type FundingQuestion } from '../../src/questions/funding/checkFundingQuestion.ts';
import { type FundingAnswer, fundingAnswer } from '../../src/questions/funding/whoFundsWhat.ts';

/** `whoFundsWhat` of a snapshot at hand, without threads: for tests. */
export function askFunding(snapshot: Snapshot, question: FundingQuestion): FundingAnswer {
  const request = checkFundingQuestion(snapshot, question);
  return fundingAnswer(snapshot, request, fundingPage(snapshot, request));
}
