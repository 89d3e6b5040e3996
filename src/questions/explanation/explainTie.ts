import type { TieStory } from './CollaborationStory.ts';
import { endSentence } from './endSentence.ts';
import type { Language, Mention } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** The most collaborations of a tie that are told. */
export const COLLABORATIONS_TOLD = 3;

/**
 * Explains why two organisations are tied: their heaviest collaborations with roles and dates, a sentence each, and the
 * number of the others.
 */
export function explainTie(story: TieStory, language: Language): string {
  return tellCollaborations(story, language, 'NAMES', COLLABORATIONS_TOLD);
}

/** The sentences of a tie, the first referring to the organisations as `mention` says, telling at most `told` collaborations. */
export function tellCollaborations(
  story: TieStory,
  language: Language,
  mention: Mention,
  told = COLLABORATIONS_TOLD,
): string {
  const phrases = phrasesIn(language);
  const heaviest = story.collaborations.slice(0, told);
  const sentences = heaviest.map((one, index) => phrases.collaboration(one, story, index === 0 ? mention : 'ALSO'));
  const untold = story.collaborations.length - heaviest.length;
  if (untold > 0) sentences.push(phrases.more(untold));
  return sentences.map(endSentence).join(' ');
}
