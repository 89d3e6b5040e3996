import { getNullableType, type GraphQLArgument, type GraphQLInputField, isInputObjectType } from 'graphql';

/**
 * Arguments with the schema's defaults where null was given: an explicit null means the same as leaving out. Input
 * objects are completed in the same way.
 */
export function withDefaults(
  declared: readonly (GraphQLArgument | GraphQLInputField)[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const complete: Record<string, unknown> = { ...given };
  for (const { name, type, defaultValue } of declared) {
    const value = given[name] ?? defaultValue;
    const inner = getNullableType(type);
    const isObject = isInputObjectType(inner) && typeof value === 'object' && value !== null;
    if (value === undefined) continue;
    complete[name] = isObject ? withDefaults(Object.values(inner.getFields()), { ...value }) : value;
  }
  return complete;
}
