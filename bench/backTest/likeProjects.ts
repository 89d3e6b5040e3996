import { appendTo } from '../../rules/appendTo.ts';
import type { HiddenProject } from './Split.ts';

/** The size of a like project differs by this share at most, and may always differ by one. */
const NEAR = 0.1;

/**
 * Finds hidden projects like one of them: under the same parts of programmes, about as many known organisations. None
 * where no other is.
 */
export function likeProjects(hidden: readonly HiddenProject[]): (project: number) => number[] {
  const byProgrammes = new Map<string, number[]>();
  const keyOf = ({ programmes }: HiddenProject): string => [...programmes].sort((a, b) => a - b).join(' ');
  for (const [project, one] of hidden.entries()) appendTo(byProgrammes, keyOf(one), project);
  return (project) => {
    const { members } = hidden[project]!;
    const reach = Math.max(1, NEAR * members.length);
    return byProgrammes
      .get(keyOf(hidden[project]!))!
      .filter((one) => one !== project && Math.abs(hidden[one]!.members.length - members.length) <= reach);
  };
}
