import type { Participation } from '../../../../rules/participation/Participation.ts';
import type { CheckedRule, EligibilityState } from './CheckedRule.ts';
import { type ConsortiumForm, consortiumForm, type EligibilityCall } from './consortiumForm.ts';
import { countingRules, NOTHING_COUNTED } from './countingRules.ts';
import { countryStanding, isInPillarII } from './countryStanding.ts';
import { excludedRule } from './excludedRule.ts';
import { type Applicant, independentGroups } from './independentGroups.ts';
import { whoCounts } from './whoCounts.ts';

/** A question about who may form a consortium. */
export interface EligibilityQuestion {
  /** Null: the rule of three in general. */
  call: EligibilityCall | null;
  /** The year of the call's budget; null where it is not known. */
  year: number | null;
  /** One named twice counts once. */
  applicants: readonly Applicant[];
}

/** An answer, as far as one can see; nothing of it is more than indicative. */
export interface CheckedEligibility {
  verdict: EligibilityState;
  form: ConsortiumForm;
  /** True where no call, or none with a type of action, is given, so that the rule in general stands for its own. */
  isGeneral: boolean;
  rules: CheckedRule[];
  /** The organisations in Member States and associated countries; none for another programme than Horizon Europe. */
  organisations: string[];
  /** The countries of these. */
  countries: string[];
  /** The organisations that may count: of unknown country, or of one whose association is not certain for the call. */
  undecided: string[];
}

/** Checks organisations against the rules of participation in Horizon Europe, rule by rule. Pure: all it needs is given. */
export function checkEligibility(list: Participation, question: EligibilityQuestion): CheckedEligibility {
  const { call, year } = question;
  const form = consortiumForm(call);
  const terms = { year, isPillarII: isInPillarII(call?.programme ?? null) };
  const applicants = [...new Map(question.applicants.map((one) => [one.id, one])).values()];
  const groups = independentGroups(applicants);
  const standings = applicants.map(({ country }) => countryStanding(list, country, terms));
  const inMemberStates = applicants.filter((_, at) => standings[at] === 'MEMBER_STATE');
  const counting = applicants.filter((_, at) => standings[at] === 'MEMBER_STATE' || standings[at] === 'ASSOCIATED');
  const undecided = applicants.filter((_, at) => standings[at] === 'UNDECIDED');
  const rules = countingRules(form, { groups, counting, inMemberStates, undecided });
  if (form === 'OTHER_PROGRAMME') return { ...NOT_COMPUTED, verdict: verdictOf(rules), form, rules };
  rules.push(excludedRule(list, call, applicants), independentRule(groups));
  const isGeneral = form === 'THREE_COUNTRIES' && (call === null || call.typesOfAction.length === 0);
  return {
    ...{ verdict: verdictOf(rules), form, isGeneral, rules },
    ...whoCounts(counting),
    undecided: undecided.map(({ id }) => id),
  };
}

/** Another programme has a list of countries of its own. */
const NOT_COMPUTED = { isGeneral: false, organisations: [], countries: [], undecided: [] };

/** Nobody can see who depends on whom; only parts of one organisation are known to. */
function independentRule(groups: readonly Applicant[][]): CheckedRule {
  const parts = groups.filter((group) => group.length > 1).flat();
  return { ...NOTHING_COUNTED, rule: 'INDEPENDENT', state: 'UNKNOWN', ...whoCounts(parts) };
}

/** The gravest state; independence, which nobody can see, decides nothing. */
function verdictOf(rules: readonly CheckedRule[]): EligibilityState {
  const states = rules.filter(({ rule }) => rule !== 'INDEPENDENT').map(({ state }) => state);
  return (['NOT_MET', 'READ_CONDITIONS', 'UNKNOWN'] as const).find((state) => states.includes(state)) ?? 'MET';
}
