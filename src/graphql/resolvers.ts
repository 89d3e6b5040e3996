import type { Resolvers } from '../questions/generated.ts';
import { pagePath } from '../questions/pagePath.ts';
import { questions } from '../questions/questions.ts';
import type { Context } from './Context.ts';

/** The field of ours on a type whose things have pages, of the kind that their addresses begin with. */
const ofPage = (kind: string) => ({ resourcePath: (id: string): string => pagePath(kind, id) });

/** The root, and the generated types with fields of ours. */
type OwnTypes =
  | 'Query'
  | 'Organisation'
  | 'Project'
  | 'Cluster'
  | 'Programme'
  | 'Funder'
  | 'Country'
  | 'Region'
  | 'Field'
  | 'Agreement'
  | 'Call';

/** The resolvers of the questions, and of the fields of ours on generated types, which are answered from an entity's id. */
export const resolvers = {
  Query: questions,
  Organisation: {
    ...ofPage('organisation'),
    ties: (id, args, { organisations }) => organisations.ties(id, args),
    tieCount: (id, args, { organisations }) => organisations.tieCount(id, args),
    introduction: (id, { from }, { organisations }) => organisations.introduction(id, from),
  },
  Agreement: ofPage('agreement'),
  Call: ofPage('call'),
  Cluster: ofPage('cluster'),
  Country: ofPage('country'),
  Field: ofPage('field'),
  Funder: ofPage('funder'),
  Programme: ofPage('programme'),
  Project: ofPage('project'),
  Region: ofPage('region'),
} satisfies { [Type in OwnTypes]-?: Required<Resolvers<Context>[Type]> };
