import { partnershipPaths as findPaths } from '../../../questions/paths/partnershipPaths.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** The best introductions to one organisation. */
export const partnershipPaths: QueryResolvers['partnershipPaths'] = (_root, args, { graph, homeOrganisation }) =>
  findPaths(graph, { ...args, filter: withDays(args.filter) }, homeOrganisation);
