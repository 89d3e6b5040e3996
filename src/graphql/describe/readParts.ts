import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';

/** A connection within an entity, and the types that the generator makes for it. */
export interface Part {
  /** The form of the type: the connection itself, one of its edges, conditions on it, or its order. */
  form: 'CONNECTION' | 'EDGE' | 'WHERE' | 'FILTERS' | 'SORT';
  /** The type that has it, and the field that lists the same: `Project`, `organisations`. */
  entity: string;
  field: string;
  /** The type of the records. */
  other: string;
  /** The type of the values on the relationship, and their names; null where it has none. */
  properties: { name: string; fields: readonly string[] } | null;
  /** True where there is at most one record. */
  isSingle: boolean;
}

/** The connections within entities, by the names of all types that they are made of. */
export function readParts(schema: GraphQLSchema): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const connection = getNamedType(field.type);
      if (!field.name.endsWith('Connection') || !isObjectType(connection)) continue;
      addParts(parts, type, field, connection);
    }
  }
  return parts;
}

/** The connection of this name, where the entity has beside it the one record that it would list. */
export function isAtMostOne(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) || !name.endsWith('Connection')) return undefined;
  const plain = type.getFields()[name.replace(/Connection$/, '')];
  return plain && !isListType(getNullableType(plain.type)) ? type.getFields()[name] : undefined;
}

function addParts(
  parts: Map<string, Part>,
  type: GraphQLObjectType,
  { name }: GraphQLField<unknown, unknown>,
  connection: GraphQLObjectType,
): void {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  if (!isObjectType(edge) || !node) return;
  const properties = getNamedType(edge.getFields()['properties']?.type);
  const values = isObjectType(properties)
    ? { name: properties.name, fields: Object.keys(properties.getFields()) }
    : null;
  const isSingle = isAtMostOne(type, name) !== undefined;
  const part = {
    entity: type.name,
    field: name.replace(/Connection$/, ''),
    other: node.name,
    properties: values,
    isSingle,
  };
  const names = { CONNECTION: '', WHERE: 'Where', FILTERS: 'Filters', SORT: 'Sort' } as const;
  for (const [form, ending] of Object.entries(names) as [keyof typeof names, string][])
    parts.set(connection.name + ending, { ...part, form });
  parts.set(edge.name, { ...part, form: 'EDGE' });
}
