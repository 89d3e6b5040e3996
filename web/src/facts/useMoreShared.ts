import { useFormat } from '../language/useFormat.ts';
import { useOwnWords } from '../language/useOwnWords.ts';
import { moreWords as en } from './moreWords.en.ts';
import { moreWords as it } from './moreWords.it.ts';

interface Tie {
  collaborationCount: number;
  projectCount: number;
  /** Those that are listed. */
  collaborations: readonly { kind: string }[];
}

/** Says how much a tie rests on that is not listed, projects apart, which are counted elsewhere too; empty where all is. */
export function useMoreShared(): (tie: Tie) => string {
  const words = useOwnWords('more', { en, it });
  const { number } = useFormat();
  return ({ collaborationCount, projectCount, collaborations }) => {
    const listed = collaborations.filter(({ kind }) => kind === 'PROJECT').length;
    const projects = projectCount - listed;
    const others = collaborationCount - collaborations.length - projects;
    const said = [
      projects > 0 && words('projects', { count: projects, number: number(projects) }),
      others > 0 && words('others', { count: others, number: number(others) }),
    ];
    return said.filter(Boolean).join(' ');
  };
}
