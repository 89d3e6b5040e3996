import type { Participation } from '../../../../rules/participation/Participation.ts';
import type { CheckedRule } from './CheckedRule.ts';
import { actionTypes, type EligibilityCall } from './consortiumForm.ts';
import type { Applicant } from './independentGroups.ts';
import { whoCounts } from './whoCounts.ts';

/**
 * Says whether anybody is in a country that is kept out, of everything or of the call's type of action. Where a
 * destination can except a country the conditions tell. An unknown country is not taken to be one of these.
 */
export function excludedRule(
  { excluded, restricted }: Participation,
  call: EligibilityCall | null,
  applicants: readonly Applicant[],
): CheckedRule {
  const types = actionTypes(call);
  const isOut = ({ country }: Applicant): boolean =>
    excluded.some((one) => one === country) ||
    restricted.some(
      (one) => one.country === country && types.every((type) => one.excludedFrom.some((out) => out === type)),
    );
  const mayBeOut = ({ country }: Applicant): boolean =>
    restricted.some(
      (one) =>
        one.country === country &&
        types.some((type) => [...one.excludedFrom, ...one.whereExceptedIn].some((out) => out === type)),
    );
  const out = applicants.filter(isOut);
  const told = out.length > 0 ? out : applicants.filter(mayBeOut);
  return {
    rule: 'NO_EXCLUDED_COUNTRY',
    state: out.length > 0 ? 'NOT_MET' : told.length > 0 ? 'READ_CONDITIONS' : 'MET',
    ...{ needed: null, counted: null, undecided: [] },
    ...whoCounts(told),
  };
}
