import type { EligibilityRuleName, EligibilityState } from '../../network/consortium/eligibility/CheckedRule.ts';

/** A rule of participation to be told. */
export interface RuleStory {
  rule: EligibilityRuleName;
  state: EligibilityState;
  needed: number | null;
  counted: number | null;
  /** ISO codes. */
  countries: readonly string[];
  /** Names. */
  organisations: readonly string[];
  undecidedCount: number;
  /** True of a call of another programme than Horizon Europe. */
  isOtherProgramme: boolean;
}

/** All rules together. */
export interface EligibilityStory {
  verdict: EligibilityState;
  isGeneral: boolean;
  /** The day of the list of countries; null where it was not used. */
  listDay: string | null;
}
