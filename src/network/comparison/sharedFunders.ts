import { programmeFunders } from '../funding/programmeFunders.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { CountedProject } from './countedProjects.ts';

/**
 * Finds who pays every one of several organisations for taking part in its projects, by id: of each project whoever runs the
 * nearest programme, from its main one upward, that has a runner. `projects`: those of each organisation.
 */
export function sharedFunders(snapshot: Snapshot, projects: readonly (readonly CountedProject[])[]): number[] {
  const { offsets, values } = programmeFunders(snapshot);
  const fundersOf = (project: number): number[] => {
    const programme = snapshot.collaborations.mainProgrammes[project]!;
    return programme === NONE ? [] : [...values.subarray(offsets[programme], offsets[programme + 1])];
  };
  const funders = projects.map((ofOne) => new Set(ofOne.flatMap(({ project }) => fundersOf(project))));
  const [first, ...others] = funders;
  return [...(first ?? [])].filter((funder) => others.every((one) => one.has(funder))).sort((a, b) => a - b);
}
