import { search as find } from '../../../questions/search/search.ts';
import type { QueryResolvers } from '../../generated.ts';

/** What answers a text. */
export const search: QueryResolvers['search'] = (_root, args, { graph, database, homeOrganisation }) =>
  find(graph, database, args, homeOrganisation);
