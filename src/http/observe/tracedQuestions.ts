import { collectFields, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { Context } from '../../graphql/Context.ts';
import { traced, type Tracing } from '../../Tracing.ts';
import { stateOf } from '../answerCache.ts';

/** The schema of which each question, or list, is told as a span while it is worked out. */
export function tracedQuestions(schema: GraphQLSchema, tracing: Tracing): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD](config: GraphQLFieldConfig<unknown, Context>, name) {
      const { resolve = defaultFieldResolver } = config;
      config.resolve = (source, args, context, info) => {
        const { version } = stateOf(context) ?? {};
        // What several cost together is told of the request.
        const isAlone = fieldCount(info) === 1;
        const cost = isAlone ? context.record?.cost : null;
        const attributes = {
          'graph.question': name,
          ...(version !== undefined && { 'graph.version': version }),
          ...(typeof cost === 'number' && { 'graph.cost': cost }),
        };
        // What it throws must be a rejection.
        const work = (): Promise<unknown> => new Promise((settle) => settle(resolve(source, args, context, info)));
        return traced(tracing, { name: `question ${name}`, attributes }, work);
      };
      return config;
    },
  });
}

/** Fields that an operation asks for at its root, those of fragments too, by the names that they bear in the answer. */
function fieldCount({ schema, fragments, variableValues, parentType, operation }: GraphQLResolveInfo): number {
  return collectFields(schema, fragments, variableValues, parentType, operation.selectionSet).fields.size;
}
