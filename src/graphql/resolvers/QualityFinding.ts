import { checkCount } from '../../questions/arguments/checkCount.ts';
import { GAP_PHRASES } from '../../questions/explanation/gapPhrases.ts';
import type { QualityFindingResolvers } from '../generated.ts';

/** Fields of QualityFinding that take arguments. */
export const QualityFinding: QualityFindingResolvers = {
  description: ({ code }, { language }) => GAP_PHRASES[code][language ?? 'EN'],
  examples: ({ examples }, { first }) => examples.slice(0, checkCount('first', first ?? 5, 50)),
};
