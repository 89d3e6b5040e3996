import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, getNamedType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Context } from './Context.ts';
import { entityTypes } from './entityTypes.ts';
import { withRealFields } from './withRealFields.ts';

const idOrIds = z.union([z.string(), z.array(z.string())]).nullish();

/**
 * Lets questions answer with ids: every field of `ownTypes`, and every root field in `ownRootFields`, whose type is
 * a generated entity turns the ids that its resolver gives into entities with the client's own selection.
 */
export function withEntities(
  schema: GraphQLSchema,
  ownTypes: ReadonlySet<string>,
  ownRootFields: ReadonlySet<string>,
): GraphQLSchema {
  const lists = entityTypes(schema);
  const generated = new Set(lists.values());
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (typeName === 'Query' && generated.has(fieldName)) return { ...field, resolve: completed(field.resolve) };
      const list = lists.get(getNamedType(field.type).name);
      const own = typeName === 'Query' ? ownRootFields.has(fieldName) : ownTypes.has(typeName);
      if (!list || !own) return field;
      return { ...field, resolve: loadingResolver(list, field.resolve ?? defaultFieldResolver) };
    },
  });
}

function completed(
  resolve: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => resolve(parent, args, context, withRealFields(info));
}

function loadingResolver(
  list: string,
  idResolver: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return async (parent, args, context, info) => {
    const ids = idOrIds.parse(await idResolver(parent, args, context, info));
    if (ids === null || ids === undefined) return null;
    if (typeof ids === 'string') return context.entities.load(list, ids, context, info);
    return Promise.all(ids.map((id) => context.entities.load(list, id, context, info)));
  };
}
