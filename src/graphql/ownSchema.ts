import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { entityTypes } from './entityTypes.ts';
import { resolvers } from './resolvers/resolvers.ts';

/**
 * The part of the schema that our resolvers answer: the questions, with each generated type reduced to its id and to
 * fields of ours. Types for resolvers are generated from it.
 */
export function ownSchema(schema: GraphQLSchema): GraphQLSchema {
  const lists = entityTypes(schema);
  const listFields = new Set(lists.values());
  const typeResolvers: Readonly<Record<string, object>> = resolvers;
  const own = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (typeName === 'Query') return listFields.has(fieldName) ? null : field;
      const isOwn = fieldName in (typeResolvers[typeName] ?? {});
      return lists.has(typeName) && fieldName !== 'id' && !isOwn ? null : field;
    },
  });
  return pruneSchema(own);
}
