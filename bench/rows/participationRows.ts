import { yearOf } from '../graph/formatDay.ts';
import type { Framework } from '../graph/frameworks.ts';
import { formatMoney } from './formatMoney.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import type { GrantShares, SharedOut } from './GrantShares.ts';
import { organisationName } from './organisationNames.ts';
import { type OrganisationProfile, organisationProfile } from './organisationProfile.ts';
import { isFunded } from './participationRole.ts';
import { updatedAt } from './updatedAt.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** Shares of the participations; `pic`, `role` and `order` are of those who do not coordinate. */
const MISSING: Readonly<Record<Framework['code'], Readonly<Record<'pic' | 'grant' | 'totalCost', number>>>> = {
  FP7: { pic: 0.03, grant: 0.03, totalCost: 0.08 },
  H2020: { pic: 0.03, grant: 0.015, totalCost: 0.04 },
  HORIZON: { pic: 0.012, grant: 0.09, totalCost: 0.02 },
};
const MISSING_ROLE = 0.01;
const MISSING_ORDER = 0.01;
const UNFUNDED_AS_NOTHING = { FP7: 0.4, H2020: 0.4, HORIZON: 0.6 };
const ENDED_EARLY = { FP7: 0.02, H2020: 0.03, HORIZON: 0.003 };
const PASSED_ON = 0.12;
/** An organisation once more in the same project, as a third party of its own. */
const TWICE = 0.002;

/** The lines of organization.csv for one organisation in a project: one, seldom two. */
export function participationRows(
  graph: GeneratedGraph,
  shares: GrantShares,
  project: number,
  slot: number,
): string[][] {
  const random = new SeededRandom(graph.plan.seed, 21, project, slot);
  const shared = shares.of(project);
  const role = shared.roles[slot]!;
  const organisation = graph.consortia.members[graph.consortia.starts[project]! + slot]!;
  const profile = organisationProfile(graph, organisation);
  const { start, framework } = shared.outline;
  const name = organisationName(graph, organisation, yearOf(start));
  const picMissing = slot > 0 && random.chance(MISSING[framework.code].pic);
  const row = [
    ...[shared.outline.id, shared.outline.acronym],
    ...identity(picMissing ? { ...profile, pic: '' } : profile, name),
    updatedAt(start, random),
    String(1_900_000 + organisation),
    slot > 0 && random.chance(MISSING_ORDER) ? '' : String(slot + 1),
    slot > 0 && random.chance(MISSING_ROLE) ? '' : role,
    ...money(shared, slot, random),
    String(random.chance(ENDED_EARLY[framework.code])),
    '',
  ];
  return slot > 0 && random.chance(TWICE) ? [row, asThirdParty(row, shared.outline.size + slot)] : [row];
}

function identity(profile: OrganisationProfile, name: string): string[] {
  return [
    profile.pic,
    profile.vat,
    name,
    profile.shortName,
    profile.sme,
    profile.kind,
    profile.street,
    profile.postCode,
    profile.city,
    profile.country,
    profile.nuts,
    profile.geolocation,
    profile.url,
    profile.pic && `https://contact.example/${profile.pic}`,
  ];
}

/** ecContribution, netEcContribution, totalCost: the first two with a decimal point, the last with a comma. */
function money({ outline, roles, grants }: SharedOut, slot: number, random: SeededRandom): string[] {
  const missing = MISSING[outline.framework.code];
  const grant = grants[slot]!;
  if (!isFunded(roles[slot]!))
    return [random.chance(UNFUNDED_AS_NOTHING[outline.framework.code]) ? '' : '0', '0', random.chance(0.5) ? '' : '0'];
  const net = random.chance(PASSED_ON) ? Math.round(grant * (0.5 + random.fraction())) : grant;
  const cost = random.chance(0.6) ? grant : Math.round(grant * (1 + 0.4 * random.fraction()));
  return [
    random.chance(missing.grant) ? '' : formatMoney(grant, '.'),
    formatMoney(net, '.'),
    random.chance(missing.totalCost) ? '' : formatMoney(cost, ','),
  ];
}

function asThirdParty(row: readonly string[], order: number): string[] {
  return [...row.slice(0, 18), String(order), 'thirdParty', '0', '0', '', 'false', ''];
}
