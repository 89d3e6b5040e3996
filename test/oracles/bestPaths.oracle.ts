import type { HubPolicy } from '../../src/network/ties/hubDamping.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { StrengthModel } from '../../src/network/ties/Lens.ts';
import { type OracleFilter, oracleShared, oracleStrength, sizeOf } from './sharedCollaborations.oracle.ts';
import { oracleSum } from './tieOrder.oracle.ts';
import type { OrganisationKind } from '../../rules/vocabulary.ts';

/** The arguments of `partnershipPaths`, all by id. */
export interface OracleQuestion {
  from: string[];
  to: string;
  first: number;
  maxTies: number;
  avoid: string[];
  viaCountries: string[] | null;
  viaKinds: OrganisationKind[] | null;
  alternatives: 'RANKED' | 'DISJOINT';
  hubs: HubPolicy;
  filter: OracleFilter;
  model: StrengthModel;
}

/** A path by id. */
export interface OraclePath {
  organisations: string[];
  score: number;
}

/** A tie: its strength, the sum before saturation, its projects and what it rests on, by id. */
export interface OracleTie {
  strength: number;
  weight: number;
  projectCount: number;
  collaborations: string[];
}

/** Every path there is, in order, and of those the ones asked for: slow and obvious, for tests only. */
export function oraclePaths(records: GraphRecords, question: OracleQuestion): OraclePath[] {
  const all = everyPath(records, question).sort(compare);
  if (question.alternatives === 'RANKED') return all.slice(0, question.first);
  const chosen: OraclePath[] = [];
  for (const path of all) {
    const used = new Set(chosen.flatMap((earlier) => earlier.organisations.slice(1, -1)));
    if (chosen.length < question.first && !path.organisations.some((id) => used.has(id))) chosen.push(path);
  }
  return chosen;
}

/** partners(m) of `docs/model.md`. */
export function oraclePartnerCount(records: GraphRecords, organisation: string): number {
  const counted = records.collaborations.filter(({ kind }) => kind !== 'CLUSTER').map(({ id }) => id);
  const own = records.memberships.filter((row) => row.organisation === organisation).map((row) => row.collaboration);
  const shared = new Set(own.filter((id) => counted.includes(id)));
  const met = records.memberships.filter((row) => shared.has(row.collaboration)).map((row) => row.organisation);
  return new Set(met.filter((id) => id !== organisation)).size;
}

function everyPath(records: GraphRecords, question: OracleQuestion): (OraclePath & { rounded: string })[] {
  const found: (OraclePath & { rounded: string })[] = [];
  const ties = everyTie(records, question);
  const goBetweens = goBetweensOf(records, question, ties);
  const walk = (path: string[], walked: OracleTie[]): void => {
    const here = path.at(-1) ?? '';
    if (here === question.to) {
      let score = 1;
      for (const tie of walked) score *= tie.strength;
      for (const id of path.slice(1, -1)) score *= goBetweens.get(id) ?? 0;
      if (score > 0) found.push({ organisations: path, score, rounded: score.toExponential(11) });
      return;
    }
    if (walked.length === question.maxTies) return;
    for (const [next, tie] of ties.get(here) ?? []) {
      if (path.includes(next) || (next !== question.to && !goBetweens.has(next))) continue;
      const before = walked.at(-1);
      const together = [...(before?.collaborations ?? []), ...tie.collaborations];
      if (before?.collaborations.length === 1 && tie.collaborations.length === 1 && together[0] === together[1])
        continue;
      walk([...path, next], [...walked, tie]);
    }
  };
  for (const source of question.from) walk([source], []);
  return found;
}

/** Worked out once for each graph, filter and model: all that is slow. */
const known = new WeakMap<GraphRecords, Map<string, Map<string, Map<string, OracleTie>>>>();

/** Every tie there is, by organisation, then by the other one. */
export function everyTie(
  records: GraphRecords,
  { filter, model }: Pick<OracleQuestion, 'filter' | 'model'>,
): Map<string, Map<string, OracleTie>> {
  const ofRecords = known.get(records) ?? new Map<string, Map<string, Map<string, OracleTie>>>();
  known.set(records, ofRecords);
  const key = JSON.stringify([filter, model]);
  const ties = ofRecords.get(key) ?? workOutTies(records, filter, model);
  ofRecords.set(key, ties);
  return ties;
}

/** Only those that take part in anything that exists are looked at. */
function workOutTies(
  records: GraphRecords,
  filter: OracleFilter,
  model: StrengthModel,
): Map<string, Map<string, OracleTie>> {
  const begun = new Set(records.collaborations.filter(({ start }) => (start ?? '') <= filter.asOf).map(({ id }) => id));
  const rows = records.memberships.filter((row) => begun.has(row.collaboration));
  // n(c) is of all memberships, and of collaborations that have not begun too.
  const collaborations = records.collaborations.map((one) => ({
    ...one,
    statedOrganisationCount: sizeOf(records, one),
  }));
  const active = { ...records, collaborations, memberships: rows };
  const ids = [...new Set(rows.map((row) => row.organisation))];
  const ties = new Map(ids.map((id) => [id, new Map<string, OracleTie>()]));
  for (const a of ids) {
    for (const b of ids) {
      if (a === b) continue;
      const shared = oracleShared(active, filter, model, a, b);
      const strength = oracleStrength(shared, model);
      if (strength === 0) continue;
      const collaborations = shared.map((one) => one.collaboration);
      ties.get(a)?.set(b, { strength, ...oracleSum(records, shared), collaborations });
    }
  }
  return ties;
}

/** Finds those with ties that may be a go-between, and the damping of each. */
function goBetweensOf(
  records: GraphRecords,
  question: OracleQuestion,
  ties: Map<string, unknown>,
): Map<string, number> {
  const { model, hubs, viaCountries, viaKinds } = question;
  const allowed = new Map<string, number>();
  for (const { id, country, kind } of records.organisations) {
    if (!ties.has(id) || id === question.to || question.from.includes(id) || question.avoid.includes(id)) continue;
    if (viaCountries !== null && (country === null || !viaCountries.includes(country))) continue;
    if (viaKinds !== null && (kind === null || !viaKinds.includes(kind))) continue;
    const partners = oraclePartnerCount(records, id);
    if (hubs === 'EXCLUDE' && partners > 1000) continue;
    const marked = hubs === 'ALLOW' ? 1 : (1 + partners / model.hubScale) ** -model.hubDamping;
    allowed.set(id, model.goBetweenFactor * marked);
  }
  return allowed;
}

function compare(a: OraclePath & { rounded: string }, b: OraclePath & { rounded: string }): number {
  if (a.rounded !== b.rounded) return Number(b.rounded) - Number(a.rounded);
  if (a.organisations.length !== b.organisations.length) return a.organisations.length - b.organisations.length;
  for (const [i, id] of a.organisations.entries()) {
    const other = b.organisations[i] ?? '';
    if (id !== other) return id < other ? -1 : 1;
  }
  return 0;
}
