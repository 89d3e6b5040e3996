import { collaborationKind } from '../columns/collaborationKind.ts';
import type { CollaborationFilter, LensKey } from './Lens.ts';
import { ROLE_SETS, roleSetOf, weightiestRole } from './roleWeights.ts';
import { type Rows, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { isEmpty, type WithinWorkArea } from './workArea.ts';

/** Returned for a collaboration that does not tie the two under the filter. One of weight 0 does, in nothing. */
export const NOT_SHARED = -1;

const DAYS_A_YEAR = 365.25;
const RECENCY_WITHOUT_DATES = 0.5;
/** Ages up to 90 years are looked up: raising to a power is what takes longest in building a lens. */
const AGES_KEPT = 32_768;

/** The rules that decide which collaborations of a pair count and how much, made once for many pairs. */
export interface WeightRules extends LensKey {
  /** By `roleSetOf`; NaN where it has not been needed yet. */
  roleWeights: Float64Array;
  /** Recency by days since the end; 0 where it has not been needed yet. Empty where nothing is kept. */
  recencies: Float64Array;
}

/** The rules of one lens for the ties of many. */
export function weightRules(key: LensKey): WeightRules {
  return { ...rulesOfFew(key), recencies: new Float64Array(AGES_KEPT) };
}

/** The same for those of a few, made without looking at all others. */
export function rulesOfFew({ snapshot, filter, model }: LensKey): WeightRules {
  const roleWeights = new Float64Array(ROLE_SETS).fill(Number.NaN);
  return { snapshot, filter, model, roleWeights, recencies: new Float64Array(0) };
}

/** True where the filter lets the collaboration pass, as far as that is the same for all in it. */
export function passesFilter(
  { collaborations }: Snapshot,
  filter: CollaborationFilter,
  collaboration: number,
): boolean {
  const kind = collaborationKind(collaborations, collaboration);
  if (filter.kinds !== null && !filter.kinds.includes(kind)) return false;
  if (filter.maxOrganisations !== null && collaborations.sizes[collaboration]! > filter.maxOrganisations) return false;
  if (filter.without?.includes(collaboration)) return false;
  return (
    hasAny(filter.fields, kind, collaborations.fields, collaboration) &&
    hasAny(filter.programmes, kind, collaborations.programmes, collaboration) &&
    isWithin(filter.within, kind, collaborations, collaboration)
  );
}

function isWithin(
  within: WithinWorkArea | null,
  kind: string,
  { fields, programmes }: Snapshot['collaborations'],
  row: number,
): boolean {
  if (within === null || isEmpty(within.area)) return true;
  return hasAny(within.fields, kind, fields, row) || hasAny(within.programmes, kind, programmes, row);
}

/** Only a project is about a field or under a programme. */
function hasAny(wanted: Uint8Array | null, kind: string, rows: Rows, row: number): boolean {
  if (wanted === null) return true;
  if (kind !== 'PROJECT') return false;
  for (let i = rows.offsets[row]!; i < rows.offsets[row + 1]!; i++) {
    if (wanted[rows.values[i]!] === 1) return true;
  }
  return false;
}

/**
 * weight(c) of docs/model.md for the two organisations of membership rows `a` and `b` of a collaboration that
 * `passesFilter`; NOT_SHARED where the two did not meet in it, or not when the filter asks for.
 */
export function collaborationWeight(rules: WeightRules, collaboration: number, a: number, b: number): number {
  const { snapshot } = rules;
  const recency = recencyOf(
    rules,
    sharedStart(snapshot, collaboration, a, b),
    sharedEnd(snapshot, collaboration, a, b),
  );
  if (recency === NOT_SHARED) return NOT_SHARED;
  return weightOf(
    roleWeightOf(rules, a),
    roleWeightOf(rules, b),
    recency,
    snapshot.collaborations.sizes[collaboration]!,
  );
}

/** The weight of a collaboration of so many organisations, by what the roles of two of them weigh and how recent it is. */
export function weightOf(roleOfA: number, roleOfB: number, recency: number, size: number): number {
  return (roleOfA * roleOfB * recency) / Math.max(1, size - 1);
}

/** The weight of the weightiest role of a membership row. */
export function roleWeightOf({ snapshot, model, roleWeights }: WeightRules, membership: number): number {
  const roles = snapshot.memberships.roles[membership]!;
  const roleUnknown = snapshot.memberships.roleUnknown[membership]!;
  const roleSet = roleSetOf(roles, roleUnknown);
  const known = roleWeights[roleSet]!;
  if (!Number.isNaN(known)) return known;
  return (roleWeights[roleSet] = weightiestRole(roles, roleUnknown === 1, model).weight);
}

/** The factor for the age of being in a collaboration from `start` to `end`; NOT_SHARED where the filter asks for other days. */
export function recencyOf(rules: WeightRules, start: number, end: number): number {
  const { filter } = rules;
  if (!passesDates(filter, start, end)) return NOT_SHARED;
  if (isRunningOn(filter.asOf, start, end)) return 1;
  return end === UNKNOWN_DAY ? RECENCY_WITHOUT_DATES : recencyAfter(rules, filter.asOf - end);
}

/** True where the days from `start` to `end` include those that the filter asks for. */
export function passesDates(filter: CollaborationFilter, start: number, end: number): boolean {
  if (start > filter.asOf || (end !== UNKNOWN_DAY && start > end)) return false;
  if (filter.runningOnly && !isRunningOn(filter.asOf, start, end)) return false;
  return filter.runningSince === null || isRunningOn(filter.runningSince, start, end);
}

/** The latest known start of the collaboration and both memberships; UNKNOWN_DAY, which is below every day, where none is known. */
export function sharedStart(
  { collaborations, memberships }: Snapshot,
  collaboration: number,
  a: number,
  b: number,
): number {
  return Math.max(collaborations.starts[collaboration]!, memberships.starts[a]!, memberships.starts[b]!);
}

/** The earliest known end of the collaboration and both memberships, or UNKNOWN_DAY. */
export function sharedEnd(
  { collaborations, memberships }: Snapshot,
  collaboration: number,
  a: number,
  b: number,
): number {
  return earlierEnd(collaborations.ends[collaboration]!, earlierEnd(memberships.ends[a]!, memberships.ends[b]!));
}

/** The earlier of two ends; UNKNOWN_DAY where neither is known. */
export function earlierEnd(a: number, b: number): number {
  if (a === UNKNOWN_DAY) return b;
  return b === UNKNOWN_DAY || a < b ? a : b;
}

/** True where a collaboration that has begun is still running on a day: its last day counts, and with no end it runs on if its start is known. */
export function isRunningOn(day: number, start: number, end: number): boolean {
  return end === UNKNOWN_DAY ? start !== UNKNOWN_DAY : day <= end;
}

function recencyAfter(rules: WeightRules, age: number): number {
  const known = rules.recencies[age];
  if (known !== undefined && known > 0) return known;
  const recency = 0.5 ** (age / DAYS_A_YEAR / rules.model.halfLifeYears);
  // What is behind the last one is dropped.
  rules.recencies[age] = recency;
  return recency;
}
