import { addResolversToSchema } from '@graphql-tools/schema';
import { extendSchema, type GraphQLSchema, parse } from 'graphql';
import { entityTypes } from '../entityTypes.ts';
import { nodeFields } from './nodeFields.ts';
import { singleFields } from './singleFields.ts';

/**
 * Adds the fields that answer entities by their ids, and the interface `Node`. Done when the rest is built: from an interface
 * in its own type definitions the generator makes lists, filters and orders.
 */
export function withEntitiesById(schema: GraphQLSchema): GraphQLSchema {
  const lists = entityTypes(schema);
  const [nodes, singles] = [nodeFields(lists), singleFields(lists)];
  return addResolversToSchema({
    schema: extendSchema(schema, parse(`${nodes.typeDefs}\n${singles.typeDefs}`)),
    resolvers: {
      Node: { __resolveType: nodes.resolveType },
      Query: { ...nodes.resolvers, ...singles.resolvers },
      SearchHit: { entity: nodes.ofHit },
    },
  });
}
