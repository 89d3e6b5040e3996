import { bridges as findBridges } from '../../../questions/bridges/bridges.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** Which partners open the way to a group. */
export const bridges: QueryResolvers['bridges'] = (_root, args, { graph, homeOrganisation }) =>
  findBridges(graph, { ...args, filter: withDays(args.filter) }, homeOrganisation);
