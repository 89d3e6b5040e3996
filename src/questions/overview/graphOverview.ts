import { countOfKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { countTies } from '../../network/ties/countTies.ts';
import { readLoadIds } from '../../neo4j/readLoadIds.ts';
import { readSourceIds } from '../../neo4j/readSourceIds.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { coverageOf } from '../arguments/coverageOf.ts';
import { findOrganisation } from '../arguments/resolveIds.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { forecastAnswer } from './forecastAnswer.ts';
import { graphQuality } from './graphQuality.ts';

const EVERY_ATTRIBUTE = { FIELD: true, OBJECTIVE: true, PROGRAMME: true, REGION: true, ROLE: true };

/** The number of ties of each snapshot, counted once. */
const counted = new WeakMap<Snapshot, number>();

/** Describes what the graph holds: a `GraphOverview`. */
export function graphOverview({ graph, database, homeOrganisation, forecastsFolder }: QuestionContext) {
  const snapshot = graph.snapshot();
  const { loadedAt, loading } = graph.state();
  const tieCount = counted.get(snapshot) ?? countTies(snapshot);
  counted.set(snapshot, tieCount);
  return {
    home: () => homeOf(snapshot, homeOrganisation),
    version: snapshot.version,
    loadedAt,
    loading,
    organisationCount: snapshot.organisations.ids.length,
    projectCount: countOfKind(snapshot.collaborations, 'PROJECT'),
    participationCount: snapshot.grants.funders.filter((funder) => funder === NONE).length,
    clusterCount: countOfKind(snapshot.collaborations, 'CLUSTER'),
    countryCount: snapshot.countries.ids.length,
    tieCount,
    sources: () => readSourceIds(database),
    loads: async ({ first }: { first: number }) => readLoadIds(database, checkCount('first', first, MOST_LISTED)),
    quality: () => graphQuality(graph, database),
    // Objectives are told from the texts that are searched in.
    coverage: async () => coverageOf(await graph.searchable(), EVERY_ATTRIBUTE)(),
    forecasts: () => forecastAnswer(forecastsFolder),
  };
}

/** The id of the organisation whose ecosystem this is; null when the graph does not have it. */
function homeOf(snapshot: Snapshot, home: string): string | null {
  const index = findOrganisation(snapshot, 'home', home);
  return index === null ? null : textAt(snapshot.organisations.ids, index);
}
