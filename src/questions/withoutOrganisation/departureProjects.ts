import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { type DepartureProject, projectRules } from '../../network/groups/departureProjects.ts';
import type { DepartureSides } from '../../network/groups/projectsWithout.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { answerEligibility } from '../consortium/answerEligibility.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { replacementsIn } from './replacementsIn.ts';

const [MOST_PROJECTS, MOST_REPLACEMENTS] = [100, 20];

/** The projects that run with those who leave, as a `Departure` answers them; looked for when any of them is asked for. */
export function departureProjects(context: QuestionContext, snapshot: Snapshot, sides: DepartureSides) {
  let asked: Promise<DepartureProject[]> | null = null;
  const find = (): Promise<DepartureProject[]> =>
    (asked ??= context.graph.run('departureProjects', snapshot, { ...sides, participation: context.participation }));
  const idsOf = (organisations: readonly number[]): string[] =>
    organisations.map((one) => textAt(snapshot.organisations.ids, one));
  const toAnswer = (one: DepartureProject) => ({
    project: textAt(snapshot.collaborations.ids, one.project),
    ...{ leaving: idsOf(one.leaving), stayingCount: one.staying.length, fails: one.fails },
    eligibility: () =>
      answerEligibility(context, snapshot, {
        ...{ ...projectRules(snapshot, one.project), organisations: one.staying, day: sides.day },
      }),
    replacements: (given: { first: number }) =>
      replacementsIn(context, snapshot, {
        ...{ ...sides, project: one.project, staying: one.staying },
        first: checkCount('first', given.first, MOST_REPLACEMENTS),
      }),
  });
  return {
    projectCount: async () => (await find()).length,
    failingProjectCount: async () => (await find()).filter((one) => one.fails).length,
    async projects(args: { first: number; offset: number }) {
      const first = checkCount('first', args.first, MOST_PROJECTS);
      const offset = checkOffset(args.offset);
      return (await find()).slice(offset, offset + first).map(toAnswer);
    },
  };
}
