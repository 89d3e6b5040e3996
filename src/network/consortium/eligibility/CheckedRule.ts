/** The rules, in the order in which they are told. */
export const ELIGIBILITY_RULES = [
  'DIFFERENT_COUNTRIES',
  'MEMBER_STATE',
  'APPLICANT',
  'PROCURERS',
  'OWN_RULES',
  'NO_EXCLUDED_COUNTRY',
  'INDEPENDENT',
] as const;
export type EligibilityRuleName = (typeof ELIGIBILITY_RULES)[number];

/** The state of a rule, and of all together. */
export type EligibilityState = 'MET' | 'NOT_MET' | 'UNKNOWN' | 'READ_CONDITIONS';

/** One rule, and who counts for it. Ids are the graph's, each once, in the order of the applicants. */
export interface CheckedRule {
  rule: EligibilityRuleName;
  state: EligibilityState;
  /** The least that it asks for; null where it asks for no number. */
  needed: number | null;
  /** Parts of one organisation count once; null where nothing is counted. */
  counted: number | null;
  /** Of NO_EXCLUDED_COUNTRY those that are kept out, of INDEPENDENT those known to be parts of one organisation. */
  organisations: string[];
  /** The countries of these. */
  countries: string[];
  /** The organisations that may count: of unknown country, or of one whose association is not certain for the call. */
  undecided: string[];
}
