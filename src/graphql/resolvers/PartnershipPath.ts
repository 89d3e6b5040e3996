import { explainPath } from '../../questions/explanation/explainPath.ts';
import { tieStory } from '../../questions/ties/tieAnswer.ts';
import type { PartnershipPathResolvers } from '../generated.ts';

/** Fields of PartnershipPath that its answer does not hold as they are. */
export const PartnershipPath: PartnershipPathResolvers = {
  explanation({ ties }, { language }) {
    const inLanguage = language ?? 'EN';
    return explainPath({ ties: ties.map((tie) => tieStory(tie, inLanguage)) }, inLanguage);
  },
};
