import { checkCount } from '../../questions/arguments/checkCount.ts';
import { explainSuggestion } from '../../questions/explanation/explainSuggestion.ts';
import type { PartnerSuggestionResolvers } from '../generated.ts';

const MOST_LISTED = 1_000;

/** Fields of PartnerSuggestion that are worked out when asked for. */
export const PartnerSuggestion: PartnerSuggestionResolvers = {
  introduction: (suggestion) => suggestion.introduction(),
  commonPartners: (suggestion, { first }) =>
    suggestion.commonPartners().slice(0, checkCount('first', first ?? 5, MOST_LISTED)),
  sharedFields: (suggestion, { first }) =>
    suggestion.sharedFields().slice(0, checkCount('first', first ?? 5, MOST_LISTED)),
  explanation(suggestion, { language }) {
    const inLanguage = language ?? 'EN';
    return explainSuggestion(suggestion.story(inLanguage), inLanguage);
  },
};
