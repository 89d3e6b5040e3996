import { badUserInput } from '../../errors.ts';
import type { ComparedOrganisation } from '../../network/comparison/compareOrganisations.ts';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkFilter, type FilterArgument } from '../arguments/checkLensArguments.ts';
import type { Graph } from '../../graph/Graph.ts';
import { unitNote } from '../ties/unconnected.ts';
import { resolveOrganisations } from '../arguments/resolveIds.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';

/** How many of each list of partners and projects can be asked for. */
export const MOST_COMPARED = 1_000;
const MOST_SIDE_BY_SIDE = 20;

/** The arguments of the contract's `compareOrganisations`: null and left out mean the same. */
export interface ComparisonQuestion {
  ids: readonly string[];
  filter?: FilterArgument | null;
}

/** The contract's `OrganisationComparison`, entities by id; lists hold `MOST_COMPARED` at most. */
export interface ComparisonAnswer {
  organisations: ComparedAnswer[];
  sharedPartners: string[];
  sharedPartnerCount: number;
  sharedProjects: string[];
  sharedProjectCount: number;
  sharedFunders: string[];
  report: ReportAnswer;
}

/** The contract's `ComparedOrganisation`, entities by id. Euro. */
export interface ComparedAnswer {
  organisation: string;
  partnerCount: number;
  projectCount: number;
  runningProjectCount: number;
  coordinatedCount: number;
  countryCount: number;
  funding: number | null;
  fundingUnknownCount: number;
  ownPartners: string[];
  ownPartnerCount: number;
}

/** Organisations side by side. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function compareOrganisations(
  graph: Graph,
  { ids, filter }: ComparisonQuestion,
): Promise<ComparisonAnswer> {
  const snapshot = graph.snapshot();
  const organisations = checkOrganisations(snapshot, ids);
  const lens = { snapshot, filter: checkFilter(snapshot, filter), model: DEFAULT_STRENGTH_MODEL };
  const compared = await graph.run('compareOrganisations', lens, { organisations, limit: MOST_COMPARED });
  const { sharedPartners, sharedProjects, sharedFunders } = compared;
  const note = organisations.map((one) => unitNote(snapshot, one)).find((one) => one !== null) ?? null;
  return {
    organisations: compared.organisations.map((one) => comparedAnswer(lens, one)),
    sharedPartners: idsOf(lens, sharedPartners.organisations),
    sharedPartnerCount: sharedPartners.count,
    sharedProjects: sharedProjects
      .slice(0, MOST_COMPARED)
      .map((project) => textAt(snapshot.collaborations.ids, project)),
    sharedProjectCount: sharedProjects.length,
    sharedFunders: idsOf(lens, sharedFunders),
    report: searchReport(lens, { excluded: [], complete: true, note }),
  };
}

function checkOrganisations(snapshot: Snapshot, ids: readonly string[]): number[] {
  if (ids.length < 2 || ids.length > MOST_SIDE_BY_SIDE) {
    throw badUserInput(`\`ids\` must name from 2 to ${MOST_SIDE_BY_SIDE} organisations, not ${ids.length}.`);
  }
  const organisations = resolveOrganisations(snapshot, 'ids', ids);
  organisations.forEach((organisation, place) => {
    const before = organisations.indexOf(organisation);
    if (before < place) {
      const twice =
        ids[before] === ids[place] ? `"${ids[place]}" twice` : `one as "${ids[before]}" and "${ids[place]}"`;
      throw badUserInput(`\`ids\` must name each organisation once, but names ${twice}.`);
    }
  });
  return organisations;
}

function comparedAnswer(
  lens: LensKey,
  { organisation, grants, ownPartners, ...counts }: ComparedOrganisation,
): ComparedAnswer {
  return {
    ...counts,
    organisation: textAt(lens.snapshot.organisations.ids, organisation),
    funding: grants.knownCount === 0 ? null : grants.cents / 100,
    fundingUnknownCount: grants.unknownCount,
    ownPartners: idsOf(lens, ownPartners.organisations),
    ownPartnerCount: ownPartners.count,
  };
}

function idsOf({ snapshot }: LensKey, organisations: readonly number[]): string[] {
  return organisations.map((organisation) => textAt(snapshot.organisations.ids, organisation));
}
