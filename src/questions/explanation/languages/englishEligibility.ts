import type { EligibilityState } from '../../../network/consortium/eligibility/CheckedRule.ts';
import type { RuleStory } from '../EligibilityStory.ts';
import { formatCountry } from '../formatCountry.ts';
import { formatDay } from '../formatDay.ts';
import type { Phrases } from '../Phrases.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const NUMBERS = ['no', 'one', 'two', 'three'];

const VERDICTS: Readonly<Record<EligibilityState, string>> = {
  MET: 'Rules met, as far as one can see',
  NOT_MET: 'Rules not met',
  UNKNOWN: 'It cannot be seen whether the rules are met',
  READ_CONDITIONS: 'Read the conditions: what decides is not computed',
};

/** Phrases about the rules of participation in English. */
export const englishEligibility: Pick<
  Phrases,
  'eligibility' | 'eligibilityGeneral' | 'eligibilityIndicative' | 'rule'
> = {
  eligibility: (verdict) => VERDICTS[verdict],
  eligibilityGeneral: () => 'No type of action is known, so the rule of three is taken',
  eligibilityIndicative: (day) =>
    `Indicative: the conditions of the call decide${day === null ? '' : `. Countries as of ${formatDay(day, 'EN')}`}`,
  rule(story) {
    switch (story.rule) {
      case 'DIFFERENT_COUNTRIES': {
        const number = NUMBERS[story.needed ?? 0]!;
        return `${number[0]!.toUpperCase()}${number.slice(1)} organisations from ${number} countries${missing(story)}`;
      }
      case 'MEMBER_STATE':
        return `One at least in a Member State${missing(story)}`;
      case 'APPLICANT':
        return `One applicant is enough, in a Member State or an associated country${missing(story)}. Is it of the kind asked for, such as an SME or a host institution? Please check`;
      case 'PROCURERS':
        return 'Two public procurers from two countries, one in a Member State? No source says who procures. Please check';
      case 'OWN_RULES':
        return story.isOtherProgramme
          ? 'This call is not of Horizon Europe, whose rules alone are computed. Read the conditions'
          : 'This call has rules of its own. Read the conditions';
      case 'NO_EXCLUDED_COUNTRY':
        return excluded(story);
      case 'INDEPENDENT':
        return `Independent of each other? No source says so. Please check${parts(story.organisations)}`;
    }
  },
};

function missing({ state, counted, undecidedCount }: RuleStory): string {
  if (state === 'MET') return '';
  const count = counted === 0 ? 'none counts' : counted === 1 ? '1 counts' : `${counted} count`;
  if (state === 'NOT_MET') return `: ${count}`;
  return `: ${count} for certain, ${undecidedCount} more may, whose country is not known or not certain to be associated`;
}

function excluded({ state, countries }: RuleStory): string {
  if (state === 'MET') return 'None in a country that is kept out, as far as known';
  const list = LIST.format(countries.map((country) => formatCountry(country, 'EN')));
  if (state === 'NOT_MET') return `Organisations of these countries cannot take part: ${list}`;
  return `Organisations of these countries can take part only where the call says so: ${list}. Read the conditions`;
}

function parts(names: readonly string[]): string {
  return names.length === 0 ? '' : `. Parts of one organisation, which count once: ${LIST.format(names)}`;
}
