import { todayInBrussels } from '../../network/columns/toDay.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { resolveCalls } from '../arguments/resolveIds.ts';
import type { QueryEligibilityArgs } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { answerEligibility } from './answerEligibility.ts';

/** Checks organisations against the rules of participation of a call. Throws BAD_USER_INPUT and NOT_FOUND. */
export function eligibility({ call, organisations, asOf }: QueryEligibilityArgs, context: QuestionContext) {
  const snapshot = context.graph.snapshot();
  const named = call === null || call === undefined ? null : resolveCalls(snapshot, 'call', [call])[0]!;
  return answerEligibility(context, snapshot, {
    call: named,
    organisations: resolveDistinct(snapshot, 'organisations', organisations),
    day: asOf ? resolveDay('asOf', asOf) : named === null ? todayInBrussels() : null,
  });
}
