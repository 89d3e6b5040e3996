import type { CheckedRule } from './CheckedRule.ts';
import type { Applicant } from './independentGroups.ts';

/** Ids of applicants and of their countries, each once. */
export function whoCounts(applicants: readonly Applicant[]): Pick<CheckedRule, 'organisations' | 'countries'> {
  const countries = applicants.flatMap(({ country }) => country ?? []);
  return { organisations: applicants.map(({ id }) => id), countries: [...new Set(countries)] };
}
