import { getNullableType, type GraphQLArgument, isInputObjectType, isListType } from 'graphql';
import { completeWhere, type NamedIds } from './where/completeWhere.ts';

/** The arguments of a field as graphql-js reads them, by name. */
export type FieldArguments = Readonly<Record<string, unknown>>;
type SortEntry = Record<string, unknown>;

/**
 * Arguments of a generated list or connection with what the generator lacks: null means the same as leaving out,
 * conditions are as it understands them rightly, and the order is total, so that no entry is on two pages and none on no
 * page. Throws as `ids` does.
 */
export function completeArguments(
  declared: readonly GraphQLArgument[],
  given: FieldArguments,
  ids: NamedIds,
): FieldArguments {
  const complete: Record<string, unknown> = {};
  for (const argument of declared) {
    const value = completeValue(argument, given[argument.name] ?? argument.defaultValue, ids);
    if (value !== undefined && value !== null) complete[argument.name] = value;
  }
  const last = lastInOrder(declared);
  return last.length > 0 ? { ...complete, sort: [complete['sort'] ?? [], last].flat() } : complete;
}

function completeValue({ name, type }: GraphQLArgument, value: unknown, ids: NamedIds): unknown {
  const isWhere = name === 'where' && isInputObjectType(type) && typeof value === 'object' && value !== null;
  return isWhere ? completeWhere({ ...value }, type, ids) : value;
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
