import type { ProjectsCountedFragment, ProjectToldFragment } from '../graphql/generated.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { useProjectName } from './useProjectName.ts';
import lists from '../layout/lists.module.css';

interface Props {
  counted: ProjectsCountedFragment;
  /** The words behind the name; null for none. */
  sayOf: (project: ProjectToldFragment) => string | null;
}

/** Projects with a word about each, and how many there are beside. */
export function ProjectItems({ counted: { projects, totalCount }, sayOf }: Props) {
  const nameOf = useProjectName();
  if (totalCount === 0) return null;
  return (
    <ul className={lists.columns}>
      {projects.map((one) => {
        const said = sayOf(one);
        return (
          <li key={one.id}>
            <AppLink href={projectAddress(one.id)}>{nameOf(one)}</AppLink>
            {said && <span className="quiet"> · {said}</span>}
          </li>
        );
      })}
      <Left count={totalCount - projects.length} />
    </ul>
  );
}
