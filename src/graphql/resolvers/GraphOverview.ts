import { readSourceIds } from '../../neo4j/readSourceIds.ts';
import type { GraphOverviewResolvers } from '../generated.ts';

/** Fields of GraphOverview that its answer does not hold as they are. */
export const GraphOverview: GraphOverviewResolvers = {
  sources: (_overview, _args, { database }) => readSourceIds(database),
  quality: () => null,
};
