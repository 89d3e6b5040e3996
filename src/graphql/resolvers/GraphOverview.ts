import { readLoadIds } from '../../neo4j/readLoadIds.ts';
import { readSourceIds } from '../../neo4j/readSourceIds.ts';
import { checkCount } from '../../questions/arguments/checkCount.ts';
import { graphQuality } from '../../questions/overview/graphQuality.ts';
import { homeOrganisation } from '../../questions/overview/homeOrganisation.ts';
import type { GraphOverviewResolvers } from '../generated.ts';

/** Fields of GraphOverview that its answer does not hold as they are. */
export const GraphOverview: GraphOverviewResolvers = {
  home: (_overview, _args, context) => homeOrganisation(context.graph, context.homeOrganisation),
  sources: (_overview, _args, { database }) => readSourceIds(database),
  loads: (_overview, { first }, { database }) => readLoadIds(database, checkCount('first', first ?? 20, 1_000)),
  quality: (_overview, _args, { graph, database }) => graphQuality(graph, database),
};
