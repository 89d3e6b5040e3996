import { fundingPage } from '../network/funding/fundingPage.ts';
import type { Snapshot } from '../network/Snapshot.ts';
import { checkFundingQuestion, type FundingQuestion } from './checkFundingQuestion.ts';
import { type FundingAnswer, fundingAnswer } from './whoFundsWhat.ts';

/** `whoFundsWhat` of a snapshot at hand, without threads: for tests. */
export function askFunding(snapshot: Snapshot, question: FundingQuestion): FundingAnswer {
  const request = checkFundingQuestion(snapshot, question);
  return fundingAnswer(snapshot, request, fundingPage(snapshot, request));
}
