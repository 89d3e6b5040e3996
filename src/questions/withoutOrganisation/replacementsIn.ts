import { unavailable } from '../../errors.ts';
import { readProjectTitle } from '../../neo4j/readProjectTitle.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { todayInBrussels } from '../../network/columns/toDay.ts';
import { eligibleOf, seatRulesFor } from '../../network/consortium/seatRulesFor.ts';
import type { DepartureSides } from '../../network/groups/projectsWithout.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../../network/ties/Lens.ts';
import { CandidateAnswer } from '../consortium/CandidateAnswer.ts';
import { LONGEST_WORDS } from '../consortium/checkConsortiumQuestion.ts';
import { ConsortiumSide } from '../consortium/ConsortiumSide.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Candidates for a seat in a project, by its call and its title, best first; null where its call is not on record. */
export async function replacementsIn(
  { graph, database, participation }: QuestionContext,
  known: Snapshot,
  asked: DepartureSides & { project: number; staying: readonly number[]; first: number },
): Promise<CandidateAnswer[] | null> {
  const { from, leaving, day, project, staying, first } = asked;
  const call = known.collaborations.calls[project]!;
  if (call === NONE) return null;
  const snapshot = await graph.searchable();
  // Whom it is asked for is known by places of the graph that the question began with.
  if (snapshot.version !== known.version)
    throw unavailable('The graph has changed since the question began. Ask again.');
  const title = await readProjectTitle(database, textAt(known.collaborations.ids, project));
  const words = title && title.slice(0, LONGEST_WORDS);
  const given = [...new Set([...from, ...staying])];
  const size = given.length;
  const { rules, keptOut } = seatRulesFor(snapshot, participation, { ...{ call, day, size }, newcomers: 0 });
  const eligible = eligibleOf(
    snapshot,
    leaving.map((leaves) => 1 - leaves),
    keptOut,
  );
  const lens = { snapshot, filter: unfiltered(day), model: DEFAULT_STRENGTH_MODEL };
  await graph.lens(lens);
  const formed = await graph.run('formConsortium', lens, {
    ...{ given, eligible, tied: null, noFunders: true, call, words, rules, first, offset: 0 },
  });
  const side = new ConsortiumSide(
    graph,
    lens,
    {
      ...{ call, words, from: [...from], given, without: [], size, newcomers: 0, day, first },
      ...{ isToday: day === todayInBrussels(), askedDay: day },
    },
    formed,
  );
  return formed.candidates.map((one, at) => new CandidateAnswer(side, one, at + 1));
}
