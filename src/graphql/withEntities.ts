import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, getNamedType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Context } from './Context.ts';
import { entityTypes } from './entityTypes.ts';
import { ID_ALIAS, withAddedFields } from './withAddedFields.ts';

const idOrIds = z.union([z.string(), z.array(z.string())]).nullish();
const entityRecord = z.looseObject({ [ID_ALIAS]: z.string() });

/**
 * Lets questions answer with ids: every field of a type of ours, and every root field of ours, whose type is a generated
 * entity turns the ids that its resolver gives into entities with the client's own selection. `resolvers` says what is
 * ours. A field of ours without a resolver is read by its name: the generator's way looks for the alias first, which may
 * be the name of another field. A field of ours on a generated type is answered from the entity's id.
 */
export function withEntities(schema: GraphQLSchema, resolvers: Readonly<Record<string, object>>): GraphQLSchema {
  const lists = entityTypes(schema);
  const generated = new Set(lists.values());
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (typeName === 'Query' && generated.has(fieldName)) return { ...field, resolve: completed(field.resolve) };
      const own = resolvers[typeName];
      if (!own) return field;
      if (lists.has(typeName)) return fieldName in own ? { ...field, resolve: ofEntity(field.resolve) } : field;
      const resolve = fieldName in own ? field.resolve : defaultFieldResolver;
      const list = lists.get(getNamedType(field.type).name);
      return { ...field, resolve: list ? loadingResolver(list, resolve) : resolve };
    },
  });
}

function completed(
  resolve: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => resolve(parent, args, context, withAddedFields(info));
}

function ofEntity(
  resolve: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, Context> {
  return (entity, args, context, info) => resolve(entityRecord.parse(entity)[ID_ALIAS], args, context, info);
}

function loadingResolver(
  list: string,
  idResolver: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, Context> {
  return async (parent, args, context, info) => {
    const ids = idOrIds.parse(await idResolver(parent, args, context, info));
    if (ids === null || ids === undefined) return null;
    if (typeof ids === 'string') return context.entities.load(list, ids, context, info);
    return Promise.all(ids.map((id) => context.entities.load(list, id, context, info)));
  };
}
