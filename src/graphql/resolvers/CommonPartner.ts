import type { CommonPartnerResolvers } from '../generated.ts';

/** Fields of CommonPartner that its answer does not hold as they are. */
export const CommonPartner: CommonPartnerResolvers = {
  ties: ({ ties }) => ties(),
};
