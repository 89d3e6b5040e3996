import { mapSchema, MapperKind } from '@graphql-tools/utils';
import type { GraphQLArgumentConfig, GraphQLFieldConfigArgumentMap, GraphQLSchema } from 'graphql';

const ARGUMENTS: Record<string, string> = {
  where: 'Only those that fit.',
  limit: 'How many at most, 1 to 1,000.',
  offset: 'How many to leave out at the beginning.',
  sort: 'In which order; the first entry decides first, among equals the id.',
  first: 'How many at most, 1 to 1,000.',
  after: 'The `endCursor` of the page before.',
};
const OPERATORS: Record<string, string> = {
  AND: 'All of these hold.',
  OR: 'One of these holds.',
  NOT: 'This does not hold; a value that is not known never fits.',
  eq: 'Equal to this.',
  in: 'One of these.',
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
  all: 'All of them fit.',
  none: 'None of them fits.',
  single: 'Exactly one of them fits.',
  some: 'At least one of them fits.',
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
  return mapSchema(schema, {
    [MapperKind.TYPE]: (type) => {
      const description = type.description ?? TYPE_ENDINGS.find(([ending]) => ending.test(type.name))?.[1];
      return Object.assign(type, { description });
    },
    [MapperKind.FIELD]: (field, fieldName, typeName) => {
      const description = field.description ?? describeField(fieldName, typeName);
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

function describeField(fieldName: string, typeName: string): string | undefined {
  if (OPERATORS[fieldName]) return OPERATORS[fieldName];
  if (typeName === 'Query') return `The ${fieldName} of the graph, 50 unless \`limit\` says otherwise, 1,000 at most.`;
  if (typeName.endsWith('Where')) return `By ${fieldName}.`;
  if (typeName.endsWith('Sort')) return `Sorts by ${fieldName}.`;
  if (fieldName.endsWith('Connection'))
    return `${fieldName.replace(/Connection$/, '')}, page by page, with what stands on the relationship.`;
  return undefined;
}
