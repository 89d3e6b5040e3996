import type { PathStory } from './CollaborationStory.ts';
import { endSentence } from './endSentence.ts';
import { tellCollaborations } from './explainTie.ts';
import type { Language } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** A chain is told with fewer collaborations for each tie than a tie alone, to stay short enough for a letter. */
const COLLABORATIONS_TOLD_IN_CHAIN = 2;

/** Explains a path: one sentence says who could introduce whom, the others what each tie rests on. */
export function explainPath(story: PathStory, language: Language): string {
  const [first, ...rest] = story.ties;
  if (first === undefined) throw new RangeError('A path has at least one tie.');
  const phrases = phrasesIn(language);
  const opening = endSentence(phrases.opening(first, rest));
  if (rest.length === 0) return `${opening} ${tellCollaborations(first, language, 'THEY')}`;
  const reasons = story.ties.map(
    (tie, index) =>
      phrases.transition(index, story.ties.length) +
      tellCollaborations(tie, language, 'NAMES', COLLABORATIONS_TOLD_IN_CHAIN),
  );
  return [opening, ...reasons].join(' ');
}
