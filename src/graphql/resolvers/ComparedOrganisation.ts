import { checkCount } from '../../questions/arguments/checkCount.ts';
import { MOST_COMPARED } from '../../questions/comparison/compareOrganisations.ts';
import type { ComparedOrganisationResolvers } from '../generated.ts';

/** The list of ComparedOrganisation, as long as asked for. */
export const ComparedOrganisation: ComparedOrganisationResolvers = {
  ownPartners: ({ ownPartners }, { first }) => ownPartners.slice(0, checkCount('first', first ?? 20, MOST_COMPARED)),
};
