import type { FundingKey, FundingPage } from '../../network/funding/fundingPage.ts';
import type { RowPlace } from '../../network/funding/orderRows.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { askedId } from '../askedId.ts';
import { coverageOf } from '../arguments/coverageOf.ts';
import { pageAnswer, type PageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { checkFundingQuestion, type FundingQuestion } from './checkFundingQuestion.ts';
import { encodeFundingCursor } from './fundingCursor.ts';

/** A page of a funding table, its keys as they are computed. Amounts in euro. */
export interface FundingAnswer extends Omit<FundingPage, 'start' | 'end'>, PageAnswer {
  graphVersion: number;
}

/** Adds up money and projects along the dimensions named. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function whoFundsWhat(question: FundingQuestion, { graph }: QuestionContext) {
  const snapshot = typeof question.where?.text === 'string' ? await graph.searchable() : graph.snapshot();
  const request = checkFundingQuestion(snapshot, question);
  const answer = fundingAnswer(snapshot, question, await graph.run('fundingPage', snapshot, request));
  const { dimensions, selection } = request;
  return {
    ...answer,
    rows: answer.rows.map(({ keys, sum }) => ({ keys: keys.map(keyAnswer), sum })),
    coverage: coverageOf(snapshot, {
      FIELD: dimensions.includes('FIELD') || selection.fields !== null,
      OBJECTIVE: selection.text !== null,
      PROGRAMME: dimensions.includes('PROGRAMME') || selection.programmes !== null,
      REGION: dimensions.includes('REGION') || selection.regions !== null,
      ROLE: dimensions.includes('ROLE'),
    }),
  };
}

/** A page with its version and cursor. */
export function fundingAnswer(
  { version }: Snapshot,
  question: FundingQuestion,
  { start, end, ...page }: FundingPage,
): FundingAnswer {
  const cursorOf = (place: RowPlace | null): string | null => place && encodeFundingCursor(question, place);
  return {
    ...page,
    graphVersion: version,
    ...pageAnswer({
      startCursor: cursorOf(start),
      endCursor: cursorOf(end),
      hasPreviousPage: typeof question.after === 'string',
      hasNextPage: page.hasNextPage,
    }),
  };
}

/**
 * A key with its entity's id in the field of the entity's type. It is told from that of another dimension, of which an
 * organisation may be a value too; the question changes nothing of it.
 */
function keyAnswer({ dimension, id, label, labelIt, entity }: FundingKey) {
  const idOf = (type: NonNullable<FundingKey['entity']>['type']) => (entity?.type === type ? entity.id : null);
  return {
    dimension,
    id: id === null ? null : askedId(id, ['FundingKey', dimension]),
    value: id,
    label,
    labelIt,
    funder: idOf('Funder'),
    programme: idOf('Programme'),
    call: idOf('Call'),
    project: idOf('Project'),
    organisation: idOf('Organisation'),
    country: idOf('Country'),
    region: idOf('Region'),
    field: idOf('Field'),
  };
}
