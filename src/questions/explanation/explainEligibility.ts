import type { EligibilityStory, RuleStory } from './EligibilityStory.ts';
import { endSentence } from './endSentence.ts';
import type { Language } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** Says how the rules of participation stand together, and with what reservation. */
export function explainEligibility({ verdict, isGeneral, listDay }: EligibilityStory, language: Language): string {
  const phrases = phrasesIn(language);
  const sentences = [
    phrases.eligibility(verdict),
    ...(isGeneral ? [phrases.eligibilityGeneral()] : []),
    phrases.eligibilityIndicative(listDay),
  ];
  return sentences.map(endSentence).join(' ');
}

/** Says one rule of participation, and what is missing. */
export function explainRule(story: RuleStory, language: Language): string {
  return endSentence(phrasesIn(language).rule(story));
}
