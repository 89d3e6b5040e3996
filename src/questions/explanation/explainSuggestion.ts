import { endSentence } from './endSentence.ts';
import { tellCollaborations } from './explainTie.ts';
import type { Language } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

/** Each tie of a way is told with its heaviest collaboration only. */
const COLLABORATIONS_TOLD = 1;

/** Explains why an organisation is suggested: whom both sides know and from where, on what both work, and whether they are in one country. */
export function explainSuggestion(story: SuggestionStory, language: Language): string {
  const phrases = phrasesIn(language);
  const reasons = story.ways.flatMap((way) =>
    way.map(
      (tie, index) =>
        phrases.transition(index, way.length) + tellCollaborations(tie, language, 'NAMES', COLLABORATIONS_TOLD),
    ),
  );
  const { fields, country, isSameCountry } = story;
  const traits = [
    ...(fields.length > 0 ? [phrases.sharedFields(fields)] : []),
    ...(country !== null && isSameCountry ? [phrases.sameCountry(country)] : []),
  ];
  return [endSentence(phrases.suggestion(story)), ...reasons, ...traits.map(endSentence)].join(' ');
}
