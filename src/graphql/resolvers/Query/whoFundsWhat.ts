import { whoFundsWhat as addUp } from '../../../questions/funding/whoFundsWhat.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** Money and projects added up along the dimensions named. */
export const whoFundsWhat: QueryResolvers['whoFundsWhat'] = (_root, args, { graph }) =>
  addUp(graph, { ...args, where: withDays(args.where) });
