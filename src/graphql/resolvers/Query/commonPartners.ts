import { commonPartners as findPartners } from '../../../questions/commonPartners/commonPartners.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** The organisations tied to every one of those given. */
export const commonPartners: QueryResolvers['commonPartners'] = (_root, args, { graph }) =>
  findPartners(graph, { ...args, filter: withDays(args.filter) });
