import { endSentence } from './endSentence.ts';
import { tellCollaborations } from './explainTie.ts';
import type { Language } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

/** Each common partner is told with the heaviest collaboration on either side only. */
const COLLABORATIONS_TOLD = 1;

/** Why an organisation is suggested: whom both sides know and from where, on what both work, and whether they are in one country. */
export function explainSuggestion(story: SuggestionStory, language: Language): string {
  const phrases = phrasesIn(language);
  const reasons = story.reasons.flatMap(({ toStart, toSuggested }) =>
    [toStart, toSuggested].map(
      (tie, index) => phrases.transition(index, 2) + tellCollaborations(tie, language, 'NAMES', COLLABORATIONS_TOLD),
    ),
  );
  const { fields, country, isSameCountry } = story;
  const traits = [
    ...(fields.length > 0 ? [phrases.sharedFields(fields)] : []),
    ...(country !== null && isSameCountry ? [phrases.sameCountry(country)] : []),
  ];
  return [endSentence(phrases.suggestion(story)), ...reasons, ...traits.map(endSentence)].join(' ');
}
