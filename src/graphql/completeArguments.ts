import { getNullableType, type GraphQLArgument, isInputObjectType, isListType } from 'graphql';

/** The arguments of a field as graphql-js reads them, by name. */
export type FieldArguments = Readonly<Record<string, unknown>>;
type SortEntry = Record<string, unknown>;

/**
 * Arguments of a generated list or connection with what the generator lacks: null means the same as leaving out, and
 * the order is total, so that no entry is on two pages and none on no page.
 */
export function completeArguments(declared: readonly GraphQLArgument[], given: FieldArguments): FieldArguments {
  const complete: Record<string, unknown> = {};
  for (const { name, defaultValue } of declared) {
    const value = given[name] ?? defaultValue;
    if (value !== undefined && value !== null) complete[name] = value;
  }
  const last = lastInOrder(declared);
  return last.length > 0 ? { ...complete, sort: [complete['sort'] ?? [], last].flat() } : complete;
}

/** The last keys of an order: the id, on a connection also that of the relationship. */
function lastInOrder(declared: readonly GraphQLArgument[]): SortEntry[] {
  const fields = fieldsOfEntry(declared.find(({ name }) => name === 'sort'));
  if (fields['id']) return [{ id: 'ASC' }];
  const parts = ['node', 'edge'].filter((part) => fieldsOf(fields[part]?.type)['id']);
  return parts.map((part) => ({ [part]: { id: 'ASC' } }));
}

function fieldsOfEntry(sort: GraphQLArgument | undefined): ReturnType<typeof fieldsOf> {
  const list = sort && getNullableType(sort.type);
  return isListType(list) ? fieldsOf(getNullableType(list.ofType)) : {};
}

/** The fields of an input object; none of anything else. */
function fieldsOf(type: unknown): Partial<Record<string, { type: unknown }>> {
  return isInputObjectType(type) ? type.getFields() : {};
}
