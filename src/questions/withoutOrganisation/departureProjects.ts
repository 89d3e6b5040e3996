import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkEligibility } from '../../network/consortium/eligibility/checkEligibility.ts';
import { eligibilityQuestion } from '../../network/consortium/eligibility/eligibilityQuestion.ts';
import { type DepartureSides, type ProjectWithout, projectsWithout } from '../../network/groups/projectsWithout.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { answerEligibility } from '../consortium/answerEligibility.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { replacementsIn } from './replacementsIn.ts';

const [MOST_PROJECTS, MOST_REPLACEMENTS] = [100, 20];

/** The projects that run with those who leave, as a `Departure` answers them. */
export function departureProjects(context: QuestionContext, snapshot: Snapshot, sides: DepartureSides) {
  const verdictOf = (project: number, organisations: readonly number[]): string =>
    checkEligibility(
      context.participation,
      eligibilityQuestion(snapshot, { ...rulesOf(snapshot, project), organisations, day: sides.day }),
    ).verdict;
  const fails = ({ project, leaving, staying }: ProjectWithout): boolean =>
    verdictOf(project, staying) === 'NOT_MET' && verdictOf(project, [...staying, ...leaving]) !== 'NOT_MET';
  const found = projectsWithout(snapshot, sides)
    .map((one) => ({ ...one, fails: fails(one) }))
    .sort((a, b) => Number(b.fails) - Number(a.fails) || a.staying.length - b.staying.length || a.project - b.project);
  const idsOf = (organisations: readonly number[]): string[] =>
    organisations.map((one) => textAt(snapshot.organisations.ids, one));
  return {
    projectCount: found.length,
    failingProjectCount: found.filter((one) => one.fails).length,
    projects: (args: { first: number; offset: number }) => {
      const first = checkCount('first', args.first, MOST_PROJECTS);
      const offset = checkOffset(args.offset);
      return found.slice(offset, offset + first).map((one) => ({
        project: textAt(snapshot.collaborations.ids, one.project),
        ...{ leaving: idsOf(one.leaving), stayingCount: one.staying.length, fails: one.fails },
        eligibility: () =>
          answerEligibility(context, snapshot, {
            ...{ ...rulesOf(snapshot, one.project), organisations: one.staying, day: sides.day },
          }),
        replacements: (asked: { first: number }) =>
          replacementsIn(context, snapshot, {
            ...{ ...sides, ...one, leaving: sides.leaving },
            first: checkCount('first', asked.first, MOST_REPLACEMENTS),
          }),
      }));
    },
  };
}

/** The call of a project, and its own type, which decides where no type of action is on record of the call. */
function rulesOf({ collaborations }: Snapshot, project: number): { call: number | null; projectType: string | null } {
  const [call, type] = [collaborations.calls[project]!, collaborations.types[project]!];
  return {
    call: call === NONE ? null : call,
    projectType: type === NONE ? null : collaborations.typeNames[type]!,
  };
}
