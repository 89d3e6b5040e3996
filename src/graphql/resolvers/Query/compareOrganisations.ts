import { compareOrganisations as compare } from '../../../questions/comparison/compareOrganisations.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** Organisations side by side. */
export const compareOrganisations: QueryResolvers['compareOrganisations'] = (_root, { ids, filter }, { graph }) =>
  compare(graph, { ids, filter: withDays(filter) });
