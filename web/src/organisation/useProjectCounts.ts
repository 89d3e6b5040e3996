import { ProjectCountsDocument, type ProjectTimesFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import type { Shown } from './projectsShown.ts';

/**
 * Counts the distinct projects of an organisation, all and some, as lists count them: one with two roles in a project is in it once. Until
 * that is known, as of the last load; null where that is not known either.
 */
export function useProjectCounts(organisation: ProjectTimesFragment & { id: string }): Record<Shown, number | null> {
  const { data } = useUnaskedAnswer(ProjectCountsDocument, { ids: [organisation.id] });
  const counts = data?.organisationList?.rows[0]?.overall ?? organisation;
  return {
    all: counts.projectCount,
    running: counts.runningProjectCount,
    coordinates: counts.coordinatedProjectCount,
  };
}
