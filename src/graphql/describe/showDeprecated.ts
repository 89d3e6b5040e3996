import { mapSchema, MapperKind } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

interface Input {
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
  extensions?: object | null | undefined;
}

/** The name under which an argument keeps the reason for which it is deprecated, where introspection is not told of it. */
export const DEPRECATED = 'deprecated';

/**
 * The schema with deprecated arguments and conditions that say so in their descriptions alone: introspection leaves out those
 * that are marked unless it is asked for them, and a generator of code that does not ask would refuse what is answered.
 */
export function showDeprecated(schema: GraphQLSchema): GraphQLSchema {
  const shown = <Of extends Input>(input: Of): Of => {
    const { description, deprecationReason: reason, extensions } = input;
    if (typeof reason !== 'string') return input;
    const told = [description, `Deprecated: ${reason}`].filter(Boolean).join(' ');
    return {
      ...input,
      description: told,
      deprecationReason: undefined,
      extensions: { ...extensions, [DEPRECATED]: reason },
    };
  };
  return mapSchema(schema, { [MapperKind.ARGUMENT]: shown, [MapperKind.INPUT_OBJECT_FIELD]: shown });
}
