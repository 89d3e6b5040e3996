import type { CheckedRule, EligibilityRuleName, EligibilityState } from './CheckedRule.ts';
import type { ConsortiumForm } from './consortiumForm.ts';
import type { Applicant } from './independentGroups.ts';
import { mostCountries } from './mostCountries.ts';
import { whoCounts } from './whoCounts.ts';

/** The applicants as the rules count them. */
export interface CountedApplicants {
  /** Those that are parts of one organisation, together. */
  groups: readonly Applicant[][];
  /** Those in Member States and associated countries. */
  counting: readonly Applicant[];
  inMemberStates: readonly Applicant[];
  /** Those that may count: of unknown country, or of one whose association is not certain. */
  undecided: readonly Applicant[];
}

/** A rule of which nothing can be counted. */
export const NOTHING_COUNTED = { needed: null, counted: null, organisations: [], countries: [], undecided: [] };

/** The rules on how many take part that a form of consortium has. */
export function countingRules(form: ConsortiumForm, applicants: CountedApplicants): CheckedRule[] {
  const ofThree = (): CheckedRule[] => [countriesRule(applicants, 3), memberStateRule(applicants)];
  switch (form) {
    case 'THREE_COUNTRIES':
      return ofThree();
    case 'ONE_APPLICANT':
      return [applicantRule(applicants)];
    case 'ONE_TO_THREE': {
      const { length } = applicants.groups;
      if (length === 1) return [applicantRule(applicants)];
      return length === 2 ? [countriesRule(applicants, 2)] : ofThree();
    }
    case 'PROCUREMENT':
      return [...ofThree(), { ...NOTHING_COUNTED, rule: 'PROCURERS', state: 'UNKNOWN', needed: 2 }];
    case 'OWN_RULES':
    case 'OTHER_PROGRAMME':
      return [{ ...NOTHING_COUNTED, rule: 'OWN_RULES', state: 'READ_CONDITIONS' }];
  }
}

/** Organisations in as many countries. An undecided country is unlike all others, as far as one knows. */
function countriesRule({ groups, counting, undecided }: CountedApplicants, needed: number): CheckedRule {
  const placesOf = (group: readonly Applicant[], some: readonly Applicant[]): string[] =>
    group.filter((one) => some.includes(one)).map(({ id, country }) => country ?? `unknown:${id}`);
  const counted = mostCountries(groups.map((group) => placesOf(group, counting)));
  const possible = mostCountries(groups.map((group) => placesOf(group, [...counting, ...undecided])));
  return {
    ...{ rule: 'DIFFERENT_COUNTRIES', state: stateOf({ counted, possible, needed }), needed, counted },
    ...whoCounts(counting),
    undecided: undecided.map(({ id }) => id),
  };
}

function memberStateRule({ groups, inMemberStates, undecided }: CountedApplicants): CheckedRule {
  const unknown = undecided.filter(({ country }) => country === null);
  return ruleOfOne('MEMBER_STATE', groups, inMemberStates, unknown);
}

function applicantRule({ groups, counting, undecided }: CountedApplicants): CheckedRule {
  return ruleOfOne('APPLICANT', groups, counting, undecided);
}

function ruleOfOne(
  rule: EligibilityRuleName,
  groups: readonly Applicant[][],
  fitting: readonly Applicant[],
  undecided: readonly Applicant[],
): CheckedRule {
  const countOf = (some: readonly Applicant[]): number =>
    groups.filter((group) => group.some((one) => some.includes(one))).length;
  const [counted, possible] = [countOf(fitting), countOf([...fitting, ...undecided])];
  return {
    ...{ rule, state: stateOf({ counted, possible, needed: 1 }), needed: 1, counted },
    ...whoCounts(fitting),
    undecided: undecided.map(({ id }) => id),
  };
}

function stateOf({ counted, possible, needed }: Record<'counted' | 'possible' | 'needed', number>): EligibilityState {
  if (counted >= needed) return 'MET';
  return possible >= needed ? 'UNKNOWN' : 'NOT_MET';
}
