import { graphOverview } from '../../../questions/overview/graphOverview.ts';
import type { QueryResolvers } from '../../generated.ts';

/** What the graph holds. */
export const graph: QueryResolvers['graph'] = (_root, _args, context) => graphOverview(context.graph);
