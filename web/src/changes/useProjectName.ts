import { useCallback } from 'react';
import type { ProjectToldFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Gives the name that a reader knows of a project: its acronym, else its title, else its id. */
export function useProjectName(): (project: ProjectToldFragment) => string {
  const language = useLanguage();
  return useCallback(
    ({ id, acronym, displayTitle, titleIt }: ProjectToldFragment) =>
      acronym ?? (language === 'it' ? titleIt : null) ?? displayTitle ?? id,
    [language],
  );
}
