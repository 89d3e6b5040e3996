import { badUserInput } from '../../errors.ts';
import type { ComparedOrganisation } from '../../network/comparison/compareOrganisations.ts';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt, type TextColumn } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkFilter } from '../arguments/checkLensArguments.ts';
import type { Help } from '../explanation/Phrases.ts';
import type { QueryCompareOrganisationsArgs } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { NO_REMEDY } from '../ties/remedies.ts';
import { parentOfUnit, unitNote } from '../ties/unconnected.ts';
import { resolveOrganisations } from '../arguments/resolveIds.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';

const MOST_SIDE_BY_SIDE = 20;

/** A part of a list of ids, as long as asked for. */
type Listed = (args: { first: number }) => string[];

/** An `OrganisationComparison`. */
export interface ComparisonAnswer {
  organisations: ComparedAnswer[];
  sharedPartners: Listed;
  sharedPartnerCount: number;
  sharedProjects: Listed;
  sharedProjectCount: number;
  sharedFunders: string[];
  report: ReportAnswer;
}

/** A `ComparedOrganisation`. Euro. */
export interface ComparedAnswer {
  organisation: string;
  partnerCount: number;
  projectCount: number;
  runningProjectCount: number;
  coordinatedCount: number;
  countryCount: number;
  funding: number | null;
  fundingUnknownCount: number;
  ownPartners: Listed;
  ownPartnerCount: number;
}

/** Sets organisations side by side. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function compareOrganisations(
  { ids, collaborations }: QueryCompareOrganisationsArgs,
  { graph }: QuestionContext,
): Promise<ComparisonAnswer> {
  const snapshot = graph.snapshot();
  const organisations = checkOrganisations(snapshot, ids);
  const lens = { snapshot, filter: checkFilter(snapshot, collaborations), model: DEFAULT_STRENGTH_MODEL };
  const compared = await graph.run('compareOrganisations', lens, { organisations, limit: MOST_LISTED });
  const { sharedPartners, sharedProjects, sharedFunders } = compared;
  const unit = organisations.find((one) => parentOfUnit(snapshot, one) !== null);
  const note = unit === undefined ? null : unitNote(snapshot, unit);
  return {
    organisations: compared.organisations.map((one) => comparedAnswer(lens, one)),
    sharedPartners: listOf(snapshot.organisations.ids, sharedPartners.organisations),
    sharedPartnerCount: sharedPartners.count,
    sharedProjects: listOf(snapshot.collaborations.ids, sharedProjects),
    sharedProjectCount: sharedProjects.length,
    sharedFunders: sharedFunders.map((funder) => textAt(snapshot.organisations.ids, funder)),
    report: searchReport(lens, {
      excluded: [],
      complete: true,
      note,
      remedies: () => Promise.resolve(remedyOf(lens, organisations, unit)),
    }),
  };
}

/** The parent in the place of the unit helps where it is not compared already and has ties. */
function remedyOf(lens: LensKey, organisations: readonly number[], unit: number | undefined): Help {
  const parent = unit === undefined ? null : parentOfUnit(lens.snapshot, unit);
  if (parent === null || organisations.includes(parent) || !isTied(lens, parent)) return NO_REMEDY;
  return { limits: ['PARENT'], together: false };
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
    ownPartners: listOf(lens.snapshot.organisations.ids, ownPartners.organisations),
    ownPartnerCount: ownPartners.count,
  };
}

function listOf(ids: TextColumn, indices: readonly number[]): Listed {
  return ({ first }) => indices.slice(0, checkCount('first', first, MOST_LISTED)).map((index) => textAt(ids, index));
}
