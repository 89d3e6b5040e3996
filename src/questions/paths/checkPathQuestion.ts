import { badUserInput } from '../../errors.ts';
import type { HubPolicy } from '../../network/ties/hubDamping.ts';
import type { CollaborationFilter, StrengthModel } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { OrganisationKind } from '../../../rules/vocabulary.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkKinds } from '../arguments/checkKinds.ts';
import { checkFilter, checkModel, type FilterArgument, type ModelArgument } from '../arguments/checkLensArguments.ts';
import { resolveCountries, resolveOrganisations } from '../arguments/resolveIds.ts';

/** The longest chain unless the question says otherwise, in ties. */
export const DEFAULT_MAX_TIES = 4;

/** The arguments of the contract's `partnershipPaths`: null and left out mean the same. */
export interface PathQuestion {
  from?: readonly string[] | null;
  to: string;
  first?: number | null;
  maxTies?: number | null;
  avoid?: readonly string[] | null;
  viaCountries?: readonly string[] | null;
  viaKinds?: readonly OrganisationKind[] | null;
  alternatives?: 'RANKED' | 'DISJOINT' | null;
  hubs?: HubPolicy | null;
  filter?: FilterArgument | null;
  model?: ModelArgument | null;
}

/** The question with its defaults, organisations and countries by index. */
export interface PathRequest {
  from: number[];
  to: number;
  first: number;
  maxTies: number;
  avoid: number[];
  viaCountries: number[] | null;
  viaKinds: readonly OrganisationKind[] | null;
  alternatives: 'RANKED' | 'DISJOINT';
  hubs: HubPolicy;
  filter: CollaborationFilter;
  model: StrengthModel;
}

/** Throws BAD_USER_INPUT and NOT_FOUND where the question cannot be meant. */
export function checkPathQuestion(snapshot: Snapshot, question: PathQuestion, home: string): PathRequest {
  const first = checkCount('first', question.first ?? 5, 50);
  const maxTies = checkCount('maxTies', question.maxTies ?? DEFAULT_MAX_TIES, 6);
  const { viaCountries } = question;
  const from = [...new Set(resolveOrganisations(snapshot, 'from', question.from ?? [home]))];
  const [to = -1] = resolveOrganisations(snapshot, 'to', [question.to]);
  const avoid = question.avoid ? resolveOrganisations(snapshot, 'avoid', question.avoid) : [];
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
    viaCountries: viaCountries ? resolveCountries(snapshot, 'viaCountries', viaCountries) : null,
    viaKinds: checkKinds('viaKinds', question.viaKinds),
    alternatives: question.alternatives ?? 'RANKED',
    hubs: question.hubs ?? 'DAMPEN',
    filter: checkFilter(snapshot, question.filter),
    model: checkModel(question.model),
  };
}
