import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { entityTypes } from './entityTypes.ts';
import { ownFields } from './ownFields.ts';

/**
 * The part of the schema that `src/questions/` answers; of a generated type its own fields, or else its id. The types
 * of arguments and answers are generated from it.
 */
export function ownSchema(schema: GraphQLSchema): GraphQLSchema {
  const own = ownFields();
  const entities = entityTypes(schema);
  const reduced = mapSchema(schema, {
    [MapperKind.INTERFACE_TYPE]: () => null,
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const fields = own.get(typeName);
      if (fields) return fields.has(fieldName) ? field : null;
      return entities.has(typeName) && fieldName !== 'id' ? null : field;
    },
  });
  return pruneSchema(reduced);
}
