import type { OrganisationResolvers, QueryResolvers } from '../questions/generated.ts';
import { questions } from '../questions/questions.ts';
import type { Context } from './Context.ts';

/** The resolvers of the questions, and of the fields of ours on generated types, which are answered from an entity's id. */
export const resolvers = {
  Query: questions,
  Organisation: {
    ties: (id, args, { organisations }) => organisations.ties(id, args),
    tieCount: (id, args, { organisations }) => organisations.tieCount(id, args),
    introduction: (id, { from }, { organisations }) => organisations.introduction(id, from),
  },
} satisfies { Query: QueryResolvers<Context>; Organisation: Required<OrganisationResolvers<Context>> };
