import { getNamedType, graphql, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { type Answering, CACHING_CLIENTS } from '../../test/builders/cachingClients.ts';
import { productSchema } from '../../test/builders/productSchema.ts';
import { requestForTests } from '../../test/builders/requestForTests.ts';
import { searchableParts } from '../../test/builders/searchableParts.ts';
import type { QuestionContext } from '../questions/QuestionContext.ts';
import { entityTypes } from './entityTypes.ts';
import { ID_ALIAS } from './withAddedFields.ts';

let schema: GraphQLSchema;
let parts: QuestionContext;
beforeAll(async () => {
  schema = await productSchema();
  parts = await searchableParts();
}, 60_000);

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

function mapped(value: { [name: string]: Json }, change: (one: Json) => Json): { [name: string]: Json } {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]));
}

/** All fields of a type that have no parts, but for what is read from the database. */
function leavesOf(name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type.`);
  const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return leaves.flatMap((field) => (field.name === 'snippet' ? [] : field.name)).join(' ');
}

async function answer(source: string): Promise<{ data: Json }> {
  const contextValue = requestForTests((_cypher, id) => ({ [ID_ALIAS]: id, id }), { parts });
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify({ data })) as { data: Json };
}

type Around = (question: string, entry: string) => string;
const WAYS: Around = (question, entry) => `partnershipPaths(to: "pic:c", ${question}) { paths { ${entry} } }`;
const INTRODUCED: Around = (question, entry) =>
  `partnerSuggestions(${question}) { suggestions { introduction { ${entry} } } }`;
const MONEY: Around = (question, entry) => `whoFundsWhat(groupBy: [${question}]) { rows { keys { ${entry} } } }`;
const LISTED: Around = (question, entry) => `${question} { values { ${entry} } } }`;
const FOUND: Around = (question, entry) => `search(${question} { ${entry} } }`;
const CALLS: Around = (question, entry) => {
  const facets = ['statuses', 'programmes', 'typesOfAction'].map((name) => `${name} { ${entry} }`);
  return `callList(where: { asOf: "2026-11-28", ${question} }) { facets { ${facets.join(' ')} } }`;
};
const OF_B = 'organisationList(where: { programmes: ["programme:B"] }) { facets(dimensions: [PROGRAMME]';

/** Each type whose id is that of no entity, with two questions whose answers have entries about the same, and where these stand. */
const QUESTIONS: [type: string, one: string, other: string, around: Around][] = [
  ['PartnershipPath', 'first: 2', 'avoid: ["pic:m"]', WAYS],
  ['PartnershipPath', 'first: 2', 'model: { halfLifeYears: 1, goBetweenFactor: 0.1 }', WAYS],
  ['PartnershipPath', 'first: 2', 'filter: { asOf: "2024-06-01" }', WAYS],
  ['PartnershipPath', 'first: 2', 'model: { goBetweenFactor: 0.1 }', INTRODUCED],
  ['FundingKey', 'FUNDER', 'ORGANISATION', MONEY],
  ['ListFacetValue', 'organisationList(where: { countries: ["IT"] }) { facets', 'organisationList { facets', LISTED],
  ['ListFacetValue', 'organisationList { facets', 'projectList { facets', LISTED],
  ['ListFacetValue', `${OF_B})`, `${OF_B}, containing: "e:b")`, LISTED],
  ['SearchFacet', 'text: "siena") { byType', 'text: "siena", countries: ["DE"]) { byType', FOUND],
  ['SearchFacet', 'text: "siena") { byCountry', 'text: "therapy") { byCountry', FOUND],
  ['SearchHit', 'text: "siena") { hits', 'text: "therapy") { hits', FOUND],
  ['CallFacetValue', 'statuses: [OPEN]', 'typesOfAction: ["RIA"]', CALLS],
];

const CASES = Object.keys(CACHING_CLIENTS).flatMap((client) =>
  QUESTIONS.map((question): [string, ...typeof question] => [client, ...question]),
);

test.each(CASES)('%s shows a %s of %s as before once %s was asked', async (client, type, one, other, around) => {
  const sources = [one, other].map((question) => `{ ${around(question, leavesOf(type))} }`);
  const right = await Promise.all(sources.map(async (source) => (await answer(source)).data));
  expect(await keptAfterAll(client, sources, answer)).toEqual(right);
  // By the ids of what they are about, entries would have been mixed up.
  const mixing = async (source: string) => ({ data: withIdsOfWhat((await answer(source)).data) });
  expect(await keptAfterAll(client, sources, mixing)).not.toEqual(right.map(withIdsOfWhat));
});

/** Asks all documents one after the other, then reads each from the client's cache. */
async function keptAfterAll(client: string, sources: string[], network: Answering): Promise<Json[]> {
  const { ask, kept } = CACHING_CLIENTS[client]!(network, schema);
  const named = sources.map((source, at) => [`Q${at}`, source] as const);
  for (const [name, source] of named) await ask(name, source);
  return Promise.all(named.map(async ([name, source]) => withoutTypeNames((await kept(name, source)) as Json)));
}

/** An answer without the names of types that clients ask for by themselves. */
function withoutTypeNames(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutTypeNames);
  const { __typename: _, ...fields } = value;
  return mapped(fields, withoutTypeNames);
}

/** An answer in which the id of an entry is that of what it is about; of a path, the same for all. */
function withIdsOfWhat(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withIdsOfWhat);
  const id =
    value['entityId'] ?? ('rank' in value ? `path ${JSON.stringify(value['rank'])}` : (value['value'] ?? null));
  return mapped('id' in value ? { ...value, id } : value, withIdsOfWhat);
}

test('every type with an id that is no entity’s is asked for', () => {
  const entities = entityTypes(schema);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const isPartOfEntity = (name: string) =>
    types.some(
      (one) => one.name.endsWith('Relationship') && getNamedType(one.getFields()['properties']?.type)?.name === name,
    );
  const others = types.filter((one) => one.getFields()['id'] && !entities.has(one.name) && !isPartOfEntity(one.name));
  expect(others.map(({ name }) => name).sort()).toEqual([...new Set(QUESTIONS.map(([type]) => type))].sort());
});
