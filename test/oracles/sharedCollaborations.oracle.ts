import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';
import type { StrengthModel } from '../../src/network/ties/Lens.ts';
import type { CollaborationKind, CollaborationRole } from '../../rules/vocabulary.ts';

/** `CollaborationFilter` of the schema with ids and ISO dates; `fields` and `programmes` with all narrower ones already named. */
export interface OracleFilter {
  asOf: string;
  kinds: CollaborationKind[] | null;
  runningOnly: boolean;
  runningSince: string | null;
  fields: string[] | null;
  programmes: string[] | null;
  maxOrganisations: number | null;
  /** Left out: nothing. */
  without?: readonly string[] | null;
}

/** A collaboration that two organisations share, by id and ISO date. */
export interface OracleShared {
  collaboration: string;
  weight: number;
  aRole: CollaborationRole | null;
  bRole: CollaborationRole | null;
  start: string | null;
  end: string | null;
  running: boolean;
  sources: string[];
}

const ROLES: CollaborationRole[] = [
  'COORDINATOR',
  'PARTICIPANT',
  'PARTNER',
  'ASSOCIATED_PARTNER',
  'INTERNATIONAL_PARTNER',
  'THIRD_PARTY',
  'MANAGER',
  'MEMBER',
  'PARTY',
];

/** Weighs what two organisations share, slowly: `docs/model.md` word by word. In ascending order of collaboration id. */
export function oracleShared(
  records: GraphRecords,
  filter: OracleFilter,
  model: StrengthModel,
  a: string,
  b: string,
): OracleShared[] {
  return passing(records, filter).flatMap(
    (collaboration) => oracleOne(records, filter, model, collaboration, a, b) ?? [],
  );
}

/** By graph and filter: the same for every pair. */
const known = new WeakMap<GraphRecords, WeakMap<OracleFilter, CollaborationRecord[]>>();

/** The collaborations that a filter lets pass, in ascending order of id. */
function passing(records: GraphRecords, filter: OracleFilter): CollaborationRecord[] {
  const ofRecords = known.get(records) ?? new WeakMap<OracleFilter, CollaborationRecord[]>();
  known.set(records, ofRecords);
  const collaborations =
    ofRecords.get(filter) ??
    [...records.collaborations]
      .sort((x, y) => (x.id < y.id ? -1 : 1))
      .filter((collaboration) => passes(records, filter, collaboration));
  ofRecords.set(filter, collaborations);
  return collaborations;
}

/** strength(a, b) of `docs/model.md`. */
export function oracleStrength(shared: OracleShared[], model: StrengthModel): number {
  let sum = 0;
  for (const { weight } of shared) sum += weight;
  return -Math.expm1(-sum / model.saturation);
}

function oracleOne(
  records: GraphRecords,
  filter: OracleFilter,
  model: StrengthModel,
  collaboration: CollaborationRecord,
  a: string,
  b: string,
): OracleShared | null {
  const rowsOfA = membershipsIn(records, collaboration, a);
  const rowsOfB = membershipsIn(records, collaboration, b);
  if (rowsOfA.length === 0 || rowsOfB.length === 0) return null;
  const starts = [collaboration.start, firstStart(rowsOfA), firstStart(rowsOfB)].filter((day) => day !== null);
  const ends = [collaboration.end, lastEnd(rowsOfA), lastEnd(rowsOfB)].filter((day) => day !== null);
  const start = starts.sort().at(-1) ?? null;
  const end = ends.sort().at(0) ?? null;
  if (start !== null && start > filter.asOf) return null;
  if (start !== null && end !== null && start > end) return null;
  const running = end === null ? start !== null : filter.asOf <= end;
  if (filter.runningOnly && !running) return null;
  if (filter.runningSince !== null) {
    const ranUntilThen = end === null ? start !== null : end >= filter.runningSince;
    if (!ranUntilThen) return null;
  }
  const recency = running ? 1 : end === null ? 0.5 : 0.5 ** (yearsBetween(end, filter.asOf) / model.halfLifeYears);
  const roleOfA = best(rowsOfA, model);
  const roleOfB = best(rowsOfB, model);
  return {
    collaboration: collaboration.id,
    weight: (roleOfA.weight * roleOfB.weight * recency) / Math.max(1, sizeOf(records, collaboration) - 1),
    aRole: roleOfA.role,
    bRole: roleOfB.role,
    start,
    end,
    running,
    sources: [...new Set([...rowsOfA, ...rowsOfB].flatMap((row) => row.sources))].sort(),
  };
}

/** Checks whether the filter lets the collaboration pass, whatever the day. */
export function passes(records: GraphRecords, filter: OracleFilter, collaboration: CollaborationRecord): boolean {
  const { kind, fields, programmes } = collaboration;
  if (filter.kinds !== null && !filter.kinds.includes(kind)) return false;
  if (filter.maxOrganisations !== null && sizeOf(records, collaboration) > filter.maxOrganisations) return false;
  if (filter.without?.includes(collaboration.id)) return false;
  if (filter.fields !== null && (kind !== 'PROJECT' || !fields.some((id) => filter.fields?.includes(id)))) return false;
  const wanted = filter.programmes;
  return wanted === null || (kind === 'PROJECT' && programmes.some((id) => wanted.includes(id)));
}

function membershipsIn(records: GraphRecords, collaboration: CollaborationRecord, who: string): MembershipRecord[] {
  return records.memberships.filter((row) => row.collaboration === collaboration.id && row.organisation === who);
}

/** n(c) of `docs/model.md`. */
export function sizeOf(records: GraphRecords, collaboration: CollaborationRecord): number {
  const stated = collaboration.statedOrganisationCount;
  const listed = listedIn(records, collaboration);
  const needsThree = ['RIA', 'IA', 'CSA', 'PCP', 'PPI'].includes(collaboration.type ?? '');
  if (stated === null && needsThree && (listed === 1 || listed === 2)) {
    const complete = records.collaborations
      .filter(({ type }) => type === collaboration.type)
      .map((one) => listedIn(records, one))
      .filter((count) => count >= 3)
      .sort((x, y) => x - y);
    if (complete.length > 0) return complete[Math.ceil(complete.length / 2) - 1]!;
  }
  return Math.max(listed, stated ?? 0);
}

function listedIn(records: GraphRecords, { id }: CollaborationRecord): number {
  return new Set(records.memberships.filter((row) => row.collaboration === id).map((row) => row.organisation)).size;
}

function firstStart(rows: MembershipRecord[]): string | null {
  const starts = rows.map((row) => row.start);
  return starts.includes(null) ? null : (starts.sort().at(0) ?? null);
}

function lastEnd(rows: MembershipRecord[]): string | null {
  const ends = rows.map((row) => row.end);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}

function best(rows: MembershipRecord[], model: StrengthModel): { role: CollaborationRole | null; weight: number } {
  return [...ROLES, null]
    .filter((role) => rows.some((row) => row.role === role))
    .map((role) => ({ role, weight: weightOf(role, model) }))
    .reduce((heaviest, next) => (next.weight > heaviest.weight ? next : heaviest));
}

function weightOf(role: CollaborationRole | null, model: StrengthModel): number {
  if (role === 'COORDINATOR' || role === 'MANAGER' || role === 'PARTY') return model.coordinatorWeight;
  if (role === 'ASSOCIATED_PARTNER' || role === 'INTERNATIONAL_PARTNER') return model.associatedWeight;
  return role === 'THIRD_PARTY' ? model.thirdPartyWeight : model.participantWeight;
}

function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 365.25;
}
