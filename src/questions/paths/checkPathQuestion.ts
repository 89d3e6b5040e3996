import { badUserInput } from '../../errors.ts';
import type { HubPolicy } from '../../network/ties/hubDamping.ts';
import type { CollaborationFilter, StrengthModel } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { OrganisationKind } from '../../../rules/vocabulary.ts';
import type { PathAlternatives, QueryPartnershipPathsArgs, RequireFields } from '../generated.ts';
import { checkCount, MOST_WAYS } from '../arguments/checkCount.ts';
import { checkKinds } from '../arguments/checkKinds.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { flagsOf, resolveCountries, resolveOrganisations, resolveRegions } from '../arguments/resolveIds.ts';

/** The longest chain that may be asked for, in ties. */
export const MOST_TIES = 6;

/** The arguments of `partnershipPaths`. */
export type PathQuestion = RequireFields<
  QueryPartnershipPathsArgs,
  'alternatives' | 'first' | 'hubs' | 'maxTies' | 'to'
>;

/** A checked question, organisations and countries by index. */
export interface PathRequest {
  from: number[];
  to: number;
  first: number;
  maxTies: number;
  avoid: number[];
  /** By organisation. */
  via: Uint8Array | null;
  viaCountries: number[] | null;
  /** By region, narrower ones flagged too. */
  viaRegions: Uint8Array | null;
  viaKinds: readonly OrganisationKind[] | null;
  alternatives: PathAlternatives;
  hubs: HubPolicy;
  filter: CollaborationFilter;
  model: StrengthModel;
}

/** Checks the question and turns its ids into indices. Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkPathQuestion(snapshot: Snapshot, question: PathQuestion, home: string): PathRequest {
  const first = checkCount('first', question.first, MOST_WAYS);
  const maxTies = checkCount('maxTies', question.maxTies, MOST_TIES);
  const { via, viaCountries, viaRegions } = question;
  const from = [...new Set(resolveOrganisations(snapshot, 'from', question.from ?? [home]))];
  const [to = -1] = resolveOrganisations(snapshot, 'to', [question.to]);
  const avoid = question.avoid?.length ? resolveOrganisations(snapshot, 'avoid', question.avoid) : [];
  const nameOf = (index: number): string => `"${textAt(snapshot.organisations.ids, index)}"`;
  if (from.includes(to)) {
    throw badUserInput(`\`to\` must be another organisation than those in \`from\`, but ${nameOf(to)} is in both.`);
  }
  const end = avoid.find((organisation) => organisation === to || from.includes(organisation));
  if (end !== undefined) throw badUserInput(`\`avoid\` must not name an end of the path, but names ${nameOf(end)}.`);
  return {
    from,
    to,
    first,
    maxTies,
    avoid,
    via: via ? flagsOf(snapshot.organisations.ids.length, resolveOrganisations(snapshot, 'via', via)) : null,
    viaCountries: viaCountries ? resolveCountries(snapshot, 'viaCountries', viaCountries) : null,
    viaRegions: viaRegions ? withNarrower(snapshot.regions, resolveRegions(snapshot, 'viaRegions', viaRegions)) : null,
    viaKinds: checkKinds('viaKinds', question.viaKinds),
    alternatives: question.alternatives,
    hubs: question.hubs,
    filter: checkFilter(snapshot, question.collaborations),
    model: checkModel(question.model),
  };
}
