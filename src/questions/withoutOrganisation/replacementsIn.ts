import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { todayInBrussels } from '../../network/columns/toDay.ts';
import { seatRulesFor } from '../../network/consortium/seatRulesFor.ts';
import type { DepartureSides } from '../../network/groups/projectsWithout.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../../network/ties/Lens.ts';
import { CandidateAnswer } from '../consortium/CandidateAnswer.ts';
import { ConsortiumSide } from '../consortium/ConsortiumSide.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Candidates for a seat in a project, best first; null where its call is not on record. */
export async function replacementsIn(
  { graph, participation }: QuestionContext,
  known: Snapshot,
  asked: DepartureSides & { project: number; staying: readonly number[]; first: number },
): Promise<CandidateAnswer[] | null> {
  const { from, leaving, day, project, staying, first } = asked;
  const call = known.collaborations.calls[project]!;
  if (call === NONE) return null;
  const snapshot = await graph.searchable();
  const given = [...new Set([...from, ...staying])];
  const size = given.length;
  const { rules, keptOut } = seatRulesFor(snapshot, participation, { ...{ call, day, size }, newcomers: 0 });
  const { countries } = snapshot.organisations;
  const eligible = leaving.map((leaves, one) =>
    leaves === 1 ? 0 : 2 - (countries[one] === NONE ? 0 : keptOut[countries[one]!]!),
  );
  const lens = { snapshot, filter: unfiltered(day), model: DEFAULT_STRENGTH_MODEL };
  await graph.lens(lens);
  const formed = await graph.run('formConsortium', lens, {
    ...{ given, eligible, tied: null, call, words: null, rules, first, offset: 0 },
  });
  const side = new ConsortiumSide(
    graph,
    lens,
    {
      ...{ call, words: null, from: [...from], given, without: [], size, newcomers: 0, day, first, offset: 0 },
      ...{ isToday: day === todayInBrussels(), askedDay: day },
    },
    formed,
  );
  return formed.candidates.map((one, at) => new CandidateAnswer(side, one, at + 1));
}
