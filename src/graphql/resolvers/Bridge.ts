import { checkCount } from '../../questions/arguments/checkCount.ts';
import type { BridgeResolvers } from '../generated.ts';

/** Fields of Bridge that are worked out when asked for. */
export const Bridge: BridgeResolvers = {
  tie: ({ tie }) => tie(),
  examples: ({ examples }, { first }) => examples().slice(0, checkCount('first', first ?? 5, 1_000)),
};
