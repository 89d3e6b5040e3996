import { mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import type { Context } from './Context.ts';
import { completeArguments, type FieldArguments } from './completeArguments.ts';
import { GENERATED } from './EntityLoader.ts';
import { entityTypes } from './entityTypes.ts';
import { ownFields } from './ownFields.ts';
import { underNewNames } from './renamedArguments.ts';
import { ID_ALIAS, withAddedFields } from './withAddedFields.ts';
import { withDefaults } from './withDefaults.ts';
import { EntityIds } from './where/EntityIds.ts';

const idOrIds = z.union([z.string(), z.array(z.string())]).nullish();
const entityRecord = z.looseObject({ [ID_ALIAS]: z.string() });

/**
 * Lets questions answer with ids: a field of ours whose type is a generated entity turns the ids that it is answered
 * with into entities with the client's own selection. A field of a type of ours is read by its name, as graphql-js does
 * (the generator's resolver looks for the alias first, which may be the name of another field); one on a generated type
 * is answered from the entity's id. An argument that is null has its default, one under an old name its new one.
 */
export function withEntities(schema: GraphQLSchema): GraphQLSchema {
  const lists = entityTypes(schema);
  const own = ownFields();
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      if (!own.get(typeName)?.has(fieldName)) {
        if (typeName === 'Query') return { ...field, ...completed(field.resolve) };
        return field.args && 'after' in field.args ? { ...field, resolve: defaulting(field.resolve) } : field;
      }
      const given = typeName === 'Query' || lists.has(typeName) ? field.resolve : defaultFieldResolver;
      const resolve = field.args && Object.keys(field.args).length > 0 ? defaulting(given) : given;
      if (lists.has(typeName)) return { ...field, resolve: ofEntity(resolve) };
      const list = lists.get(getNamedType(field.type).name);
      return { ...field, resolve: list ? loadingResolver(list, resolve) : resolve };
    },
  });
}

function defaulting(
  resolve: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, Context> {
  return (parent, args: Record<string, unknown>, context, info) => {
    const { args: declared } = info.parentType.getFields()[info.fieldName]!;
    return underNewNames(declared, args, (named) => resolve(parent, withDefaults(declared, named), context, info));
  };
}

/** A generated list whose arguments and selection are completed; its own resolver stands beside, for entities by id. */
function completed(
  resolve: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver,
): Pick<GraphQLFieldConfig<unknown, Context>, 'resolve' | 'extensions'> {
  return {
    extensions: { [GENERATED]: resolve },
    async resolve(parent, args: FieldArguments, context, info) {
      const { args: declared } = info.parentType.getFields()[info.fieldName]!;
      const ids = new EntityIds(context);
      const { complete, added } = await ids.completed(() => ({
        complete: completeArguments(declared, args, ids),
        added: withAddedFields(info, ids),
      }));
      return resolve(parent, complete, context, added);
    },
  };
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
