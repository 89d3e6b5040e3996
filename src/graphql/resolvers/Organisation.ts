import type { OrganisationResolvers } from '../generated.ts';
import { withDays } from '../withDays.ts';

/** Fields of ours on Organisation, answered from its id. */
export const Organisation: Pick<OrganisationResolvers, 'ties' | 'tieCount' | 'introduction'> = {
  ties: (id, args, { organisations }) => organisations.ties(id, { ...args, filter: withDays(args.filter) }),
  tieCount: (id, args, { organisations }) => organisations.tieCount(id, { ...args, filter: withDays(args.filter) }),
  introduction: (id, { from }, { organisations }) => organisations.introduction(id, from),
};
