import { callYear } from '../../calls/callYear.ts';
import { NONE, UNKNOWN_DAY } from '../../columns/columns.ts';
import type { Snapshot } from '../../columns/Snapshot.ts';
import { textAt } from '../../columns/TextColumn.ts';
import { toIsoDate } from '../../columns/toDay.ts';
import type { EligibilityQuestion } from './checkEligibility.ts';
import type { EligibilityCall } from './consortiumForm.ts';
import type { Applicant } from './independentGroups.ts';

/** A call and organisations by their indices in the graph; null where there is no call, or no day. */
export interface Indices {
  call: number | null;
  organisations: readonly number[];
  /** The day whose year is taken where the call tells none. */
  day: number | null;
  /** The type (`rules/projectType.ts`) of a project of the call, which decides where the call has no type of action on record. */
  projectType?: string | null;
}

/** The type of action of each type of project whose rule its call's code does not tell. */
const ACTIONS: Readonly<Record<string, string>> = {
  RIA: 'HORIZON Research and Innovation Actions',
  IA: 'HORIZON Innovation Actions',
  CSA: 'HORIZON Coordination and Support Actions',
  COFUND: 'HORIZON Programme Cofund Actions',
  PCP: 'HORIZON Pre-commercial Procurement',
  PPI: 'HORIZON Public Procurement of Innovative Solutions',
};

/** The question about a call and organisations of the graph. */
export function eligibilityQuestion(
  snapshot: Snapshot,
  { call, organisations, day, projectType = null }: Indices,
): EligibilityQuestion {
  return {
    call: call === null ? null : callAt(snapshot, call, projectType),
    year: (call === null ? null : yearAt(snapshot, call)) ?? (day === null ? null : yearOf(day)),
    applicants: organisations.map((organisation) => applicantAt(snapshot, organisation)),
  };
}

function callAt({ calls, programmes }: Snapshot, call: number, projectType: string | null): EligibilityCall {
  const programme = calls.programmes[call]!;
  const types = calls.types.values.subarray(calls.types.offsets[call], calls.types.offsets[call + 1]);
  return {
    code: textAt(calls.ids, call),
    programme: programme === NONE ? null : textAt(programmes.ids, programme),
    typesOfAction: types.length > 0 ? Array.from(types, (type) => calls.typeNames[type]!) : actionOf(projectType),
  };
}

function actionOf(projectType: string | null): string[] {
  const action = projectType === null ? undefined : ACTIONS[projectType];
  return action === undefined ? [] : [action];
}

/** The year in its code, else that of its opening. */
function yearAt({ calls }: Snapshot, call: number): number | null {
  const opening = calls.openings[call]!;
  return callYear(textAt(calls.ids, call)) ?? (opening === UNKNOWN_DAY ? null : yearOf(opening));
}

function applicantAt({ organisations, countries }: Snapshot, organisation: number): Applicant {
  const [country, parent] = [organisations.countries[organisation]!, widestOf(organisations.parents, organisation)];
  return {
    id: textAt(organisations.ids, organisation),
    country: country === NONE ? null : textAt(countries.ids, country),
    parent: parent === NONE ? null : textAt(organisations.ids, parent),
  };
}

/** The widest organisation that one is a part of, or NONE; its own parent where a faulty source has made a ring. */
function widestOf(parents: Int32Array, organisation: number): number {
  const parent = parents[organisation]!;
  const seen = new Set([organisation]);
  let widest = parent;
  for (let next = parent; next !== NONE; next = parents[next]!) {
    if (seen.has(next)) return parent;
    seen.add(next);
    widest = next;
  }
  return widest;
}

function yearOf(day: number): number {
  return Number(toIsoDate(day).slice(0, 4));
}
