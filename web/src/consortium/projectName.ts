import type { ReasonProjectFragment } from '../graphql/generated.ts';

/** The name by which a project is told: its acronym, else its title. */
export function projectName({ id, acronym, title }: ReasonProjectFragment): string {
  return acronym ?? title ?? id;
}
