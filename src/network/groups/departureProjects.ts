import type { Participation } from '../../../rules/participation/Participation.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { checkEligibility } from '../consortium/eligibility/checkEligibility.ts';
import { eligibilityQuestion } from '../consortium/eligibility/eligibilityQuestion.ts';
import { type DepartureSides, type ProjectWithout, projectsWithout } from './projectsWithout.ts';

/** A project that some members leave, and whether it falls below a rule on who takes part. */
export interface DepartureProject extends ProjectWithout {
  fails: boolean;
}

/** The projects that run with those who leave: first those that fall below a rule, then those with fewest who stay, then by index. */
export function departureProjects(
  snapshot: Snapshot,
  { participation, ...sides }: DepartureSides & { participation: Participation },
): DepartureProject[] {
  const verdictOf = (project: number, organisations: readonly number[]): string =>
    checkEligibility(
      participation,
      eligibilityQuestion(snapshot, { ...projectRules(snapshot, project), organisations, day: sides.day }),
    ).verdict;
  const fails = ({ project, leaving, staying }: ProjectWithout): boolean =>
    verdictOf(project, staying) === 'NOT_MET' && verdictOf(project, [...staying, ...leaving]) !== 'NOT_MET';
  return projectsWithout(snapshot, sides)
    .map((one) => ({ ...one, fails: fails(one) }))
    .sort((a, b) => Number(b.fails) - Number(a.fails) || a.staying.length - b.staying.length || a.project - b.project);
}

/** The call of a project, and its own type, which decides where no type of action is on record of the call. */
export function projectRules(
  { collaborations }: Snapshot,
  project: number,
): { call: number | null; projectType: string | null } {
  const [call, type] = [collaborations.calls[project]!, collaborations.types[project]!];
  return {
    call: call === NONE ? null : call,
    projectType: type === NONE ? null : collaborations.typeNames[type]!,
  };
}
