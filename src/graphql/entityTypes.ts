import { isListType, getNamedType, type GraphQLSchema } from 'graphql';

/**
 * The generated types and the root field that lists each: Organisation -> organisations.
 * A type is generated when a root field lists it with `where` and `limit`.
 */
export function entityTypes(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const argumentNames = field.args.map((argument) => argument.name);
    const nullable = 'ofType' in field.type ? field.type.ofType : field.type;
    if (isListType(nullable) && argumentNames.includes('where') && argumentNames.includes('limit')) {
      lists.set(getNamedType(field.type).name, field.name);
    }
  }
  return lists;
}
