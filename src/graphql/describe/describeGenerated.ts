import { mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  getNamedType,
  type GraphQLArgumentConfig,
  type GraphQLEnumValueConfig,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfig,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { entityTypes } from '../entityTypes.ts';
import { describeCondition, describeConnectionField, describeOrder } from './describeOfEntity.ts';
import { aOrAn, describePart, describePartType } from './describeParts.ts';
import { describeScalarFilter } from './describeScalarFilter.ts';
import { isAtMostOne, type Part, readParts } from './readParts.ts';
import { writtenDescriptions } from './writtenDescriptions.ts';
import { writtenReasons } from './writtenReasons.ts';

/** The days from which nobody need answer what is deprecated by reasons of ours. */
const GOES_ON = 'Goes on 30 November 2027.';
const OFFSET_GOES_ON = 'Goes on 1 December 2027.';

const ARGUMENTS: Record<string, string> = {
  where:
    'Only those that fit; null means the same as leaving out. A condition on a value that is not known, or on one related record that is not there, neither holds nor fails: only `eq: null`, and null in place of the record, find it.',
  limit: 'At most so many, 1 to 1,000; 50 unless said otherwise.',
  offset: 'The number to leave out at the beginning; 0 unless said otherwise.',
  sort: 'The order; the first entry decides first, among equals the id. Unknown values stand last in either direction.',
  first: 'At most so many, 1 to 1,000; 50 unless said otherwise.',
  after: 'The `endCursor` of the page before, or the cursor of any entry: only those behind it.',
};
const OPERATORS: Record<string, string> = {
  AND: 'All of these hold, as they do where there are none.',
  OR: 'One of these holds, as none does where there are none.',
  NOT: 'This fails: what is not known to hold is not taken to fail. So `NOT: {}` finds nothing.',
  eq: 'Equal to this; null finds what is not known. Null for another operator means the same as leaving it out.',
  in: 'One of these, at most 1,000; nothing fits where there are none.',
  contains: 'Contains this text, case and accents as written.',
  startsWith: 'Begins with this text, case and accents as written.',
  endsWith: 'Ends with this text, case and accents as written.',
  includes: 'The list has this among its values.',
  gt: 'Above this, or later than it.',
  gte: 'This or above, or not earlier.',
  lt: 'Below this, or earlier than it.',
  lte: 'This or below, or not later.',
  matches: 'Matches this regular expression.',
  all: 'There are some, and all of them fit.',
  none: 'None of them fits; `none: {}`: there are none.',
  single: 'Exactly one of them fits; one that is related in several ways counts for each.',
  some: 'At least one of them fits; `some: {}`: there is one.',
  hasNextPage: 'True where more entries follow behind this page.',
  hasPreviousPage: 'True where entries come before this page.',
  startCursor: 'The cursor of the first entry of the page; null where it has none.',
  endCursor: 'The cursor of the last entry of the page, to read on from; null where it has none.',
};
const TYPES: Record<string, string> = {
  PageInfo: 'The place of a page in its list, as Relay asks for it.',
  SortDirection: 'The direction of an order; unknown values stand last in both.',
  Query: 'Everything that can be asked: entities by list, and the relationship questions.',
};

/** Describes what the generator leaves undescribed or describes wrongly: lists, filters, orders and connections. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  const describer = new Describer(schema);
  return mapSchema(schema, {
    [MapperKind.TYPE]: (type) => Object.assign(type, { description: describer.ofType(type) ?? type.description }),
    [MapperKind.FIELD]: (field, name, typeName) => describer.field(field, name, typeName),
    [MapperKind.ENUM_VALUE]: (value: GraphQLEnumValueConfig, _typeName, _schema, name) => ({
      ...value,
      description: value.description ?? OPERATORS[name],
    }),
  });
}

type Field = GraphQLFieldConfig<unknown, unknown> | GraphQLInputFieldConfig;

/** Knows what each generated type and field stands for. */
class Describer {
  readonly #schema: GraphQLSchema;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #written = writtenDescriptions();
  readonly #reasons = writtenReasons();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#entities = entityTypes(schema);
    this.#parts = readParts(schema);
  }

  ofType(type: GraphQLNamedType): string | undefined {
    const { name } = type;
    const part = this.#parts.get(name);
    if (part) return describePartType(part);
    const given = TYPES[name] ?? this.#written.get(name) ?? describeScalarFilter(name);
    if (given) return given;
    const of = name.replace(/(Where|Sort|RelationshipFilters)$/, '');
    if (name.endsWith('RelationshipFilters')) return `Conditions on all related entities of type ${of} together.`;
    if (name.endsWith('Where')) return `Conditions on ${aOrAn(of)}; all that are given must hold.`;
    if (name.endsWith('Sort')) return `A value of ${aOrAn(of)} to sort by; give one field for each entry.`;
    return undefined;
  }

  field(field: Field, name: string, typeName: string): Field {
    const description = this.#ofField(field, name, typeName);
    const reason = field.deprecationReason ?? this.#deprecation(name, typeName);
    const described = { ...field, description, deprecationReason: reason };
    if (!('args' in field)) return described;
    const args: GraphQLFieldConfigArgumentMap = {};
    for (const [argument, config] of Object.entries<GraphQLArgumentConfig>(field.args ?? {})) {
      args[argument] = {
        ...config,
        description: config.description ?? ARGUMENTS[argument],
        deprecationReason: this.#deprecationOfArgument(argument, name, typeName, field),
      };
    }
    return { ...described, args };
  }

  #ofField(field: Field, name: string, typeName: string): string | undefined {
    const isFilter = /(Relationship|Connection)Filters$/.test(typeName);
    if (field.description && !isFilter) return field.description;
    const part = this.#parts.get(typeName);
    const general = OPERATORS[name] ?? (part && describePart(part, name));
    if (general) return general;
    if (typeName === 'Query')
      return `The ${name} of the graph in order of their ids unless \`sort\` says otherwise, 50 unless \`limit\` says otherwise, 1,000 at most.`;
    const of = this.#schema.getType(typeName.replace(/(Where|Sort)$/, ''));
    const isEntity = of !== undefined && this.#entities.has(of.name);
    if (typeName.endsWith('Where')) return describeCondition(name, of, isEntity);
    if (typeName.endsWith('Sort')) return describeOrder(name, of);
    return name.endsWith('Connection') ? describeConnectionField(name, of) : undefined;
  }

  /** The reason for which nobody need give this: as written, or that of a generated list the connection is read on. */
  #deprecationOfArgument(
    argument: string,
    name: string,
    typeName: string,
    { args }: GraphQLFieldConfig<unknown, unknown>,
  ) {
    const isOfList = argument === 'offset' && args?.['limit'] !== undefined;
    const goes = isOfList ? `Take \`${name}Connection\`, whose \`after\` reads on. ${OFFSET_GOES_ON}` : undefined;
    return this.#reasons.get(`${typeName}.${name}(${argument})`) ?? goes;
  }

  /** The reason for which nobody need ask for this: a connection of at most one record that says no more than the record. */
  #deprecation(name: string, typeName: string): string | undefined {
    const of = this.#schema.getType(typeName.replace(/Where$/, ''));
    const connection = of && isAtMostOne(of, name);
    if (!connection || this.#parts.get(getNamedType(connection.type).name)?.properties !== null) return undefined;
    return `At most one is there: take \`${name.replace(/Connection$/, '')}\`. ${GOES_ON}`;
  }
}
