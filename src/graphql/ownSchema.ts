import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { entityTypes } from './entityTypes.ts';

/** The part of the schema that our resolvers answer: the questions, with each generated type reduced to its id. Types for resolvers are generated from it. */
export function ownSchema(schema: GraphQLSchema): GraphQLSchema {
  const lists = entityTypes(schema);
  const listFields = new Set(lists.values());
  const own = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (typeName === 'Query') return listFields.has(fieldName) ? null : field;
      return lists.has(typeName) && fieldName !== 'id' ? null : field;
    },
  });
  return pruneSchema(own);
}
