import { checkCount } from '../../questions/arguments/checkCount.ts';
import { MOST_COMPARED } from '../../questions/comparison/compareOrganisations.ts';
import type { OrganisationComparisonResolvers } from '../generated.ts';

/** Lists of OrganisationComparison, as long as asked for. */
export const OrganisationComparison: OrganisationComparisonResolvers = {
  sharedPartners: ({ sharedPartners }, { first }) =>
    sharedPartners.slice(0, checkCount('first', first ?? 50, MOST_COMPARED)),
  sharedProjects: ({ sharedProjects }, { first }) =>
    sharedProjects.slice(0, checkCount('first', first ?? 50, MOST_COMPARED)),
};
