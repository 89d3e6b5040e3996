import { checkCount } from '../../questions/arguments/checkCount.ts';
import { explainTie } from '../../questions/explanation/explainTie.ts';
import { tieStory } from '../../questions/ties/tieAnswer.ts';
import type { TieResolvers } from '../generated.ts';

/** Fields of Tie that its answer does not hold as they are. */
export const Tie: TieResolvers = {
  collaborationCount: ({ collaborations }) => collaborations.length,
  collaborations: ({ collaborations }, { first }) => collaborations.slice(0, checkCount('first', first ?? 5, 1_000)),
  explanation(tie, { language }) {
    const inLanguage = language ?? 'EN';
    return explainTie(tieStory(tie, inLanguage), inLanguage);
  },
};
