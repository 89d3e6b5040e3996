import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { readEnvironment } from '../../../rules/env.ts';
import { exports } from '../../questions/questions.ts';
import { documentRules } from '../documents/documentLimits.ts';
import { costOf } from './costOf.ts';
import { isSizeKnown } from './listSizes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MOST = 50_000;
/** Rows that a page shows at most, where that is less than its question gives. */
const MOST_SHOWN: Readonly<Record<string, number>> = { Ways: 50, Doors: 100, ChangesPage: 100, TiesBetween: 100 };

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

function costIn(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>): number {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  expect(errors).toBeUndefined();
  return costOf({ schema, document, operation, variables: coerced! }, 4_000);
}

function cost(source: string, given: Record<string, unknown> = {}): number {
  const document = parse(source);
  return costIn(document, operationsOf(document)[0]!, given);
}

test('calls cost more the more organisations they are sought for', () => {
  const ofCalls = (given: string) => cost(`{ callsFor(${given} first: 1) { totalCount } }`);
  expect(ofCalls('for: ["a", "b", "c"]') - ofCalls('')).toBe(200);
  expect(ofCalls('for: "a"')).toBe(ofCalls(''));
});

test('changes cost more the more loads and ways they are looked for in, whatever of them is shown', () => {
  const ofChanges = (first: number, list: string[]) =>
    cost('query ($list: [ID!]) { changes(list: $list, first: FIRST) { loadCount } }'.replace('FIRST', String(first)), {
      list,
    });
  const ids = Array.from({ length: 200 }, String);
  expect(ofChanges(50, ids) - ofChanges(10, ids)).toBe(200 * 40);
  expect(ofChanges(50, [])).toBe(ofChanges(10, []));
});

describe('a list', () => {
  test.each([
    ['costs its entries times what is in each', '{ organisations(limit: 3) { id projects(limit: 5) { id } } }', 3 * 6],
    ['has as many as its default where nothing else is said', '{ projects { calls: call { id } } }', 50 * 2],
    ['has as many where null is given', '{ projects(limit: null) { id } }', 50],
    ['is no longer than the ids it is asked for by', '{ projects(where: { id: { in: ["a", "b"] } }) { id } }', 2],
    ['of one id has one entry', '{ projects(where: { id: { eq: "a" } }) { id } }', 1],
    [
      'costs the same as a connection',
      '{ organisations(limit: 3) { projectsConnection(first: 5) { totalCount edges { node { id } properties { role } } } } }',
      3 * 6,
    ],
    [
      'of the root page by page also costs what looks for the page',
      '{ projectsConnection(first: 5) { edges { node { id } } } }',
      105,
    ],
    ['from its end has as many', '{ projectsConnection(last: 5) { totalCount edges { node { call { id } } } } }', 110],
    ['of pages has fifty where no size is given', '{ projectsConnection(first: null) { edges { node { id } } } }', 150],
    ['of nodes has one for each id', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['of one node without brackets has one', '{ nodes(ids: "a") { id } }', 1],
    [
      'of nodes costs as if all were of the type that costs the most',
      '{ nodes(ids: ["a", "b"]) { ... on Project { call { id } } ... on Organisation { projects(limit: 5) { id } } } }',
      2 * 6,
    ],
    ['asked for under another name costs again', '{ a: projects(limit: 2) { id } b: projects(limit: 3) { id } }', 5],
    ['asked for twice under one name is one', '{ projects(limit: 2) { id } projects(limit: 2) { call { id } } }', 4],
    ['that is skipped costs nothing', '{ projects @skip(if: true) { id } graph { version } }', 1],
    ['of ties costs its shared projects', ties(10, 'collaborations(first: 5) { project { id } }'), 1 + 2 + 10 * 11],
    [
      'of a question is as long as the question says',
      '{ partnershipPaths(to: "a", first: 3, maxTies: 2) { paths { organisations { id } ties { strength } } } }',
      200 + 1 + 3 * (1 + 3 + 2),
    ],
    [
      'of keys has one for each dimension',
      '{ whoFundsWhat(groupBy: [FUNDER, CALL], first: 10) { rows { keys { funder { id } call { id } } } } }',
      2_000 + 1 + 10 * (1 + 2 * 3),
    ],
    [
      'of values of dimensions has as many as asked for of each',
      '{ organisationList(first: 10) { rows { organisation { id } } facets(first: 5) { values { count } } } }',
      1_000 + 1 + 10 * 2 + 2_000 + 5 * (1 + 12),
    ],
    [
      'of ties to several has one for each',
      '{ commonPartners(of: ["a", "b", "c"], first: 4) { partners { ties { strength } } } }',
      200 + 1 + 4 * 4,
    ],
  ])('%s', (_, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  function ties(first: number, inner: string): string {
    return `{ organisation(id: "a") { ties(first: ${first}) { ${inner} } } }`;
  }

  test('has a known length, or an argument with a default that says it', () => {
    const unknown = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field: { type } }) => isObjectType(getNamedType(type)) && isListType(getNullableType(type)))
      .filter(({ field }) => !field.args.some((one) => /^(limit|first)$/.test(one.name) && one.defaultValue))
      .map(({ type, field }) => `${type.name}.${field.name}`);
    expect(unknown.length).toBeGreaterThan(50);
    expect(unknown.filter((coordinate) => !isSizeKnown(coordinate))).toEqual([]);
  });
});

describe('work', () => {
  test('of a lens counts once for each filter and model, however often it is looked through', () => {
    const through = (...filters: string[]): string =>
      `{ organisations(limit: 10) { ${filters.map((filter, index) => `t${index}: tieCount(filter: ${filter})`).join(' ')} } }`;
    expect(cost(through('null'))).toBe(10 * 2);
    expect(cost(through('{}', '{ kinds: null }'))).toBe(10 * 3);
    expect(cost(through('{ runningOnly: true }', '{ runningOnly: true }'))).toBe(10 * 3 + 1_000);
    expect(cost(through('{ runningOnly: true }', '{ maxOrganisations: 9 }'))).toBe(10 * 3 + 2_000);
  });

  test('of sentences and introductions counts for each', () => {
    expect(cost('{ organisation(id: "a") { ties(first: 10) { explanation } } }')).toBe(1 + 2 + 10 * 3);
    expect(cost('{ organisations(limit: 10) { introduction { score } } }')).toBe(10 * 102);
  });

  test('of ties that are added up counts for each of them', () => {
    const doors = (inner: string) => cost(`{ bridges(to: { countries: ["DE"] }, first: 10) { bridges { ${inner} } } }`);
    const added = (first: number) => doors(`exampleTies(first: ${first}) { strength }`) - doors('reaches');
    expect([added(1), added(4)]).toEqual([10 * (1 + 2), 10 * 4 * (1 + 2)]);
  });
});

describe('what asks for too much costs too much', () => {
  const list = (name: string, size: string, inner: string): string => `${name}(limit: ${size}) { ${inner} }`;
  const pair = (size: string, inner: string): string => list('organisations', size, list('projects', size, inner));

  test.each([
    ['in the document', `{ ${pair('200', pair('200', 'id'))} }`, {}],
    ['in a variable', `query ($n: Int) { ${pair('$n', pair('$n', 'id'))} }`, { n: 200 }],
    ['in the default of a variable', `query ($n: Int = 200) { ${pair('$n', pair('$n', 'id'))} }`, {}],
    ['in the defaults of the schema', '{ organisations { projects { organisations { projects { id } } } } }', {}],
    [
      'under other names',
      `{ organisations(limit: 200) { ${Array.from({ length: 25 }, (_, at) => `a${at}: projects(limit: 20) { id }`).join(' ')} } }`,
      {},
    ],
    [
      'in fragments of fragments',
      `{ ...a } fragment a on Query { ${list('organisations', '200', '...b')} }
       fragment b on Organisation { ... on Organisation { ...c } } fragment c on Organisation { ${list('projects', '300', 'id')} }`,
      {},
    ],
    [
      'in connections',
      '{ organisations(limit: 300) { projectsConnection(first: 300) { edges { node { id } } } } }',
      {},
    ],
    [
      'below a question',
      '{ search(text: "a", first: 100) { hits { organisation { projects(limit: 1000) { id } } } } }',
      {},
    ],
    ['of ties', '{ organisations(limit: 1000) { ties(first: 10) { collaborations { kind } } } }', {}],
  ])('%s', (_, source, given) => {
    expect(cost(source, given)).toBeGreaterThan(MOST);
  });

  test('and fragments that multiply are not written out to the end', () => {
    const parts = Array.from(
      { length: 14 },
      (_, at) => `fragment P${at} on Programme { a: partOf { ...P${at + 1} } b: partOf { ...P${at + 1} } }`,
    );
    const source = `{ programmes(limit: 1) { ...P0 } } ${parts.join(' ')} fragment P14 on Programme { id }`;
    expect(() => cost(source)).toThrow(
      'A document may ask for 4,000 fields at most, those of fragments counted wherever they are spread; this one asks for more. Ask in several requests.',
    );
  });
});

describe('what is asked every day costs half of the most or less', () => {
  test('the description of the schema', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThanOrEqual(MOST / 2);
  });

  test('the questions of the README', () => {
    const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)];
    expect(blocks.length).toBeGreaterThan(3);
    for (const [, source = ''] of blocks) expect(cost(source)).toBeLessThanOrEqual(MOST / 2);
  });

  test('exports, a page at its longest', () => {
    for (const { document } of Object.values(exports)) {
      const parsed = parse(document);
      const [operation] = operationsOf(parsed);
      // Ways are exported 50 at most, others page by page.
      const size = document.includes('partnershipPaths') ? 50 : 1_000;
      expect(costIn(parsed, operation!, variablesOf(operation!, size))).toBeLessThanOrEqual(MOST / 2);
    }
  });

  const documentOfPages = (): DocumentNode =>
    parse(
      readdirSync(join(ROOT, 'web/src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.graphql'))
        .map((file) => readFileSync(join(ROOT, 'web/src', file), 'utf8'))
        .join('\n'),
    );
  /** The documents of the pages, with each list as long as a reader has made it. */
  const pages = (size: number): [string, number][] => {
    const document = documentOfPages();
    return operationsOf(document).map((one) => {
      const name = one.name!.value;
      return [name, costIn(document, one, variablesOf(one, Math.min(size, MOST_SHOWN[name] ?? size)))];
    });
  };

  test('the pages', () => {
    expect(pages(200).length).toBeGreaterThan(25);
    expect(pages(200).filter(([, asked]) => asked > MOST / 2)).toEqual([]);
  });

  test('and the pages pass with each list as long as it can be made', () => {
    expect(pages(1_000).filter(([, asked]) => asked > MOST)).toEqual([]);
  });

  test('and no page nests deeper or has more aliases than a document may', () => {
    const { MAX_DEPTH: depth, MAX_ALIASES: aliases, MAX_TOKENS: tokens } = readEnvironment({});
    const refused = Object.entries(separateOperations(documentOfPages())).flatMap(([name, document]) =>
      validate(schema, document, documentRules({ depth, aliases, tokens })).map(({ message }) => `${name}: ${message}`),
    );
    expect(refused).toEqual([]);
  });

  /** A value for each variable that needs one, and `size` for each number. */
  function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, size: number): Record<string, unknown> {
    const values: Record<string, unknown> = {
      'ID!': 'a',
      '[ID!]!': ['a', 'b'],
      'String!': 'a',
      '[String!]!': ['a', 'b'],
      'Boolean!': false,
      'Date!': '2026-01-31',
      'Int!': size,
      'Float!': 0.5,
      'OrganisationGroup!': { countries: ['a'] },
      'Language!': 'EN',
      Int: size,
      'QualityCode!': 'GRANT_UNKNOWN',
      '[FundingDimension!]!': ['FUNDER', 'PROGRAMME', 'CALL', 'COUNTRY'],
      CollaborationFilter: { runningOnly: true },
    };
    const given = variableDefinitions.map(({ variable, type }) => [
      variable.name.value,
      variable.name.value === 'maxTies' ? 6 : values[print(type)],
    ]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
  }
});
