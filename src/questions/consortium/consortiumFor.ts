import { MOST_OTHERS } from '../../network/consortium/fillSeats.ts';
import { NONE } from '../../network/columns/columns.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { FormedConsortium } from '../../network/consortium/formConsortium.ts';
import { eligibleOf, seatRulesFor } from '../../network/consortium/seatRulesFor.ts';
import { selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../../network/ties/Lens.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { rankedBy, rankPage, rankPlace } from '../arguments/rankCursor.ts';
import { checkSelection } from '../arguments/checkSelection.ts';
import type { ConsortiumUnknown, SeatState } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { answerEligibility } from './answerEligibility.ts';
import { CandidateAnswer } from './CandidateAnswer.ts';
import { type ConsortiumArguments, checkConsortiumQuestion } from './checkConsortiumQuestion.ts';
import { ConsortiumSide } from './ConsortiumSide.ts';

/** Finds organisations for a consortium, best first, and a set of them. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function consortiumFor(question: ConsortiumArguments, context: QuestionContext) {
  const snapshot = await context.graph.searchable();
  const request = checkConsortiumQuestion(snapshot, question, context.homeOrganisation);
  const { given, call, day } = request;
  const dayOfCall = call === null || question.asOf ? day : null;
  const { rules, keptOut } = seatRulesFor(snapshot, context.participation, { ...request, day: dayOfCall });
  const selected = selectOrganisations(snapshot, checkSelection(snapshot, { ...question, fields: null }), day);
  const eligible = eligibleOf(snapshot, selected, keptOut);
  for (const one of request.without) eligible[one] = 0;
  const lens = { snapshot, filter: unfiltered(day), model: DEFAULT_STRENGTH_MODEL };
  // The walk looks at nearly all ties there are.
  await context.graph.lens(lens);
  const ranked = rankedBy(snapshot, question, day);
  const offset = rankPlace(ranked, question);
  const { words, first } = request;
  const formed = await context.graph.run('formConsortium', lens, {
    ...{ given, eligible, tied: question.tied ?? null, call: call ?? NONE, words, rules, first, offset },
  });
  const side = new ConsortiumSide(context.graph, lens, request, formed);
  const eligibilityOf = (organisations: readonly number[]) =>
    answerEligibility(context, snapshot, { call, organisations, day: dayOfCall });
  return {
    ...{ call: call === null ? null : textAt(snapshot.calls.ids, call), words: formed.words },
    unknown: unknownOf(formed),
    candidates: formed.candidates.map((one, at) => new CandidateAnswer(side, one, offset + at + 1)),
    candidateCount: formed.candidateCount,
    pageInfo: rankPage(ranked, { before: offset, count: formed.candidates.length, total: formed.candidateCount })
      .pageInfo,
    proposal: proposalOf(side, formed, eligibilityOf),
    eligibility: () => eligibilityOf(given),
    ...{ asOf: day, graphVersion: snapshot.version },
  };
}

function unknownOf({ words, hasPart, hasFamily }: FormedConsortium): ConsortiumUnknown[] {
  const unknown: [ConsortiumUnknown, boolean][] = [
    ['WORDS', words.length === 0],
    ['PROGRAMME', !hasPart],
    ['FAMILY', !hasFamily],
  ];
  return unknown.flatMap(([name, is]) => (is ? name : []));
}

function proposalOf(
  side: ConsortiumSide,
  { given, seats, isFilled, fundersLeftOut }: FormedConsortium,
  eligibilityOf: (organisations: readonly number[]) => ReturnType<typeof answerEligibility>,
) {
  const { size, from } = side.question;
  const sitting = [...given, ...seats.map(({ candidate }) => candidate)];
  const stateOf = (at: number): SeatState => {
    if (at >= given.length) return 'PROPOSED';
    return at < from.length ? 'FOR' : 'WITH';
  };
  return {
    seats: sitting.map((one, at) => ({
      ...{ seat: at + 1, state: stateOf(at), candidate: new CandidateAnswer(side, one, null) },
      others: (args: { first: number }) =>
        (seats[at - given.length]?.others ?? [])
          .slice(0, checkCount('first', args.first, MOST_OTHERS))
          .map((other) => new CandidateAnswer(side, other, null)),
    })),
    emptySeatCount: isFilled ? 0 : size - sitting.length,
    newcomerCount: seats.filter(({ candidate }) => !candidate.isTied).length,
    fundersLeftOut: fundersLeftOut.map((one) => textAt(side.lens.snapshot.organisations.ids, one)),
    eligibility: () => eligibilityOf(sitting.map(({ organisation }) => organisation)),
  };
}
