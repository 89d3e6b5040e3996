import { mapSchema, MapperKind } from '@graphql-tools/utils';
import type { GraphQLArgumentConfig, GraphQLFieldConfigArgumentMap, GraphQLSchema } from 'graphql';
import { entityTypes } from './entityTypes.ts';

const ARGUMENTS: Record<string, string> = {
  where:
    'Only those that fit; null means the same as leaving out. A condition on a value that is not known, or on one related record that is not there, neither holds nor fails: only `eq: null`, and null in place of the record, find it.',
  limit: 'At most so many, 1 to 1,000.',
  offset: 'How many to leave out at the beginning.',
  sort: 'In which order; the first entry decides first, among equals the id.',
  first: 'At most so many, 1 to 1,000.',
  after: 'The `endCursor` of the page before.',
};
const OPERATORS: Record<string, string> = {
  AND: 'All of these hold, as they do where there are none.',
  OR: 'One of these holds, as none does where there are none.',
  NOT: 'This fails: what is not known to hold is not taken to fail. So `NOT: {}` finds nothing.',
  eq: 'Equal to this; null finds what is not known. Null for another operator means the same as leaving it out.',
  in: 'One of these; nothing fits where there are none.',
  contains: 'Contains this, case and accents as written.',
  startsWith: 'Begins with this.',
  endsWith: 'Ends with this.',
  includes: 'The list has this among its values.',
  gt: 'Above this, or later.',
  gte: 'This or above, or later.',
  lt: 'Below this, or earlier.',
  lte: 'This or below, or earlier.',
  matches: 'Matches this regular expression.',
  node: 'By what stands at the other end.',
  edge: 'By what stands on the relationship.',
  all: 'There are some, and all of them fit.',
  none: 'None of them fits; `none: {}`: there are none.',
  single: 'Exactly one of them fits; one that is related in several ways counts for each.',
  some: 'At least one of them fits; `some: {}`: there is one.',
  totalCount: 'How many there are in all.',
  pageInfo: 'Whether there is more, and where it begins.',
  edges: 'Each with what stands on the relationship.',
  cursor: 'Where this one stands; pass it as `after`.',
  properties: 'What stands on the relationship.',
  hasNextPage: 'Whether more follow.',
  hasPreviousPage: 'Whether others come before.',
  startCursor: 'The cursor of the first.',
  endCursor: 'The cursor of the last.',
};
const TYPE_ENDINGS: [RegExp, string][] = [
  [/ScalarFilters$|ListFilters$/, 'Conditions on one value.'],
  [/(Relationship|Connection)Filters$/, 'Conditions on related records.'],
  [/Where$/, 'Conditions that must all hold.'],
  [/Sort$/, 'What to sort by; give one field.'],
  [/Connection$/, 'Related records, page by page, with what stands on the relationship.'],
  [/Relationship$/, 'One related record with what stands on the relationship.'],
  [/^Query$/, 'Everything that can be asked: entities by list, and the relationship questions.'],
];

/** Describes what the generator leaves undescribed: lists, filters, orders and connections. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  const entities = entityTypes(schema);
  return mapSchema(schema, {
    [MapperKind.TYPE]: (type) => {
      const description = type.description ?? TYPE_ENDINGS.find(([ending]) => ending.test(type.name))?.[1];
      return Object.assign(type, { description });
    },
    [MapperKind.FIELD]: (field, fieldName, typeName) => {
      const given = typeName.endsWith('ConnectionFilters') ? undefined : field.description;
      const description = given ?? describeField(fieldName, typeName, entities.has(typeName.replace(/Where$/, '')));
      if (!('args' in field)) return { ...field, description };
      const args: GraphQLFieldConfigArgumentMap = {};
      for (const [name, argument] of Object.entries<GraphQLArgumentConfig>(field.args ?? {})) {
        args[name] = { ...argument, description: argument.description ?? ARGUMENTS[name] };
      }
      return { ...field, description, args };
    },
    [MapperKind.ENUM_VALUE]: (value, _typeName, _schema, name) => ({
      ...value,
      description: value.description ?? OPERATORS[name],
    }),
  });
}

function describeField(fieldName: string, typeName: string, isEntity: boolean): string | undefined {
  if (OPERATORS[fieldName]) return OPERATORS[fieldName];
  if (typeName === 'Query') return `The ${fieldName} of the graph, 50 unless \`limit\` says otherwise, 1,000 at most.`;
  if (typeName.endsWith('Where')) return describeCondition(fieldName, isEntity);
  if (typeName.endsWith('Sort')) return `Sorts by ${fieldName}.`;
  if (fieldName.endsWith('Connection'))
    return `${fieldName.replace(/Connection$/, '')}, page by page, with what stands on the relationship.`;
  return undefined;
}

function describeCondition(fieldName: string, isEntity: boolean): string {
  if (fieldName !== 'id' || !isEntity) return `By ${fieldName}; null finds those without.`;
  return 'By id. `eq` and `in` take every id that a question takes (a country or region by its code, an organisation by any identifier it has ever had); NOT_FOUND where nothing bears one.';
}
