import {
  getNamedType,
  graphql,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { entityTypes } from '../../src/graphql/entityTypes.ts';
import { ownFields } from '../../src/graphql/ownFields.ts';
import { ID_ALIAS } from '../../src/graphql/withAddedFields.ts';
import type { QuestionContext } from '../../src/questions/QuestionContext.ts';
import { requestForTests } from './requestForTests.ts';

/** A field at its place in the schema. */
export interface Placed {
  type: string;
  name: string;
  coordinate: string;
  field: GraphQLField<unknown, unknown>;
}
/** The answer to one field, and the errors that it was refused with. */
export interface Answered {
  data: unknown;
  errors: { message: string; code: unknown; argument: unknown }[];
}

/** Arguments that a question needs, or is given so that the seven organisations of the test have an answer to it. */
const GIVEN: Readonly<Record<string, string>> = {
  partnershipPaths: 'to: "pic:c"',
  commonPartners: 'of: ["pic:home"]',
  compareOrganisations: 'ids: ["pic:b", "pic:m"]',
  bridges: 'to: { countries: ["DE"] }',
  whoFundsWhat: 'groupBy: [PROJECT]',
  search: 'text: "siena"',
  qualityCases: 'code: ORGANISATION_WITHOUT_COUNTRY',
  callsFor: 'asOf: "2026-11-28"',
  consortiumFor: 'call: "call:A-1"',
  withoutOrganisation: 'leaving: { ids: ["pic:b", "pic:m"] }',
  changes: 'list: ["pic:d"]',
};

/** The fields below a question that lead to a type, each of them a name with whatever it is asked with. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  Bridge: ['bridges', 'bridges'],
  CallMatch: ['callsFor', 'matches'],
  Changes: ['changes'],
  ComparedOrganisation: ['compareOrganisations', 'organisations'],
  ConsortiumSeat: ['consortiumFor', 'proposal', 'seats'],
  Departure: ['withoutOrganisation'],
  EndingMembershipCount: ['changes', 'endingMemberships'],
  GraphOverview: ['graph'],
  LoadChanges: ['changes', 'loads'],
  NewWay: ['changes', 'loads', 'newWays'],
  Organisation: ['organisation(id: "pic:home")'],
  OrganisationComparison: ['compareOrganisations'],
  OrganisationList: ['organisationList'],
  PartnerSuggestion: ['partnerSuggestions', 'suggestions'],
  ProjectCount: ['changes', 'ending'],
  ProjectList: ['projectList'],
  ProjectWithout: ['withoutOrganisation', 'projects'],
  QualityFinding: ['graph', 'quality'],
  Query: [],
  Tie: ['organisation(id: "pic:home")', 'ties'],
};

/** Every field of a schema, at its place. */
export function everyField(schema: GraphQLSchema): Placed[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({
          ...{ type: type.name, name: field.name, field, coordinate: `${type.name}.${field.name}` },
        }))
      : [],
  );
}

/** The fields that we answer ourselves. */
export function ownQuestions(schema: GraphQLSchema): Placed[] {
  const own = ownFields();
  return everyField(schema).filter(({ type, name }) => own.get(type)?.has(name));
}

/** Asks for one field with an argument, and for all that stands below it, of whatever leads to it. */
export async function askOwn(
  schema: GraphQLSchema,
  parts: QuestionContext,
  { type, name, field }: Placed,
  argument: string,
): Promise<Answered> {
  const way = WAYS[type];
  if (way === undefined) throw new Error(`No way is known to a field of ${type}.`);
  const given = [type === 'Query' && GIVEN[name], argument].filter(Boolean).join(', ');
  const asked = `asked: ${name}${given ? `(${given})` : ''} ${selectionOf(schema, getNamedType(field.type).name)}`;
  const [question = '', ...below] = way;
  const root = GIVEN[question] ? `${question}(${GIVEN[question]})` : question;
  const source = [root, ...below].reduceRight((inner, outer) => (outer ? `${outer} { ${inner} }` : inner), asked);
  const contextValue = requestForTests((_cypher, id) => ({ [ID_ALIAS]: id, id }), { parts });
  const { data, errors = [] } = await graphql({ schema, source: `{ ${source} }`, contextValue });
  const told = errors.map(({ message, extensions: { code, argument: of } }) => ({ message, code, argument: of }));
  return { data: (JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>)['asked'] ?? data, errors: told };
}

/** Everything that can be asked of a type without arguments, a few levels deep; of an entity its id. */
function selectionOf(schema: GraphQLSchema, typeName: string, depth = 4): string {
  const type = schema.getType(typeName);
  if (isLeafType(type)) return '';
  if (!isObjectType(type) || entityTypes(schema).has(typeName)) return '{ id }';
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => name !== 'snippet' && !args.some(isRequiredArgument),
  );
  const parts = fields.map(({ name, type: of }) => {
    const named = getNamedType(of);
    if (isLeafType(named)) return name;
    return depth > 1 ? `${name} ${selectionOf(schema, named.name, depth - 1)}` : '';
  });
  return `{ __typename ${parts.join(' ')} }`;
}
