import type { CandidateStory } from './CandidateStory.ts';
import { endSentence } from './endSentence.ts';
import type { Language } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** Explains a candidate for a consortium: what speaks for it, whom to ask, and what it adds. */
export function explainCandidate(story: CandidateStory, language: Language): string {
  const phrases = phrasesIn(language);
  const { adds } = story;
  const isTied = story.reasons.some(({ kind }) => kind === 'TIED');
  // Whoever is known already is near anyway.
  const reasons = story.reasons.filter(({ kind }) => kind !== 'NEAR' || !isTied);
  return [
    ...reasons.map((reason, at) => phrases.candidateReason(reason, story, at === 0)),
    ...(story.isOneOfUs ? [] : [phrases.candidateIntroduction(story)]),
    ...(adds.country !== null || adds.kind !== null || adds.words.length > 0 ? [phrases.candidateAdds(story)] : []),
  ]
    .map(endSentence)
    .join(' ');
}
