import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  graphql,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  printSchema,
  validate,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_TYPES } from '../../rules/projectType.ts';
import { productSchema } from '../../test/builders/productSchema.ts';
import { type ColumnOf, requestForTests, type SeenStatement } from '../../test/builders/requestForTests.ts';
import { PATH_DEFAULTS } from '../questions/paths/partnershipPaths.ts';
import { questions } from '../questions/questions.ts';
import { entityTypes } from './entityTypes.ts';
import { ownFields } from './ownFields.ts';
import { ownSchema } from './ownSchema.ts';
import { printPublicSchema } from './printPublicSchema.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';
import { ID_ALIAS } from './withAddedFields.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);

const statements: SeenStatement[] = [];
const contextOf = (columnOf: ColumnOf) => requestForTests(columnOf, { statements });
const named = (_cypher: string, id: string) => ({ [ID_ALIAS]: id, name: `Name of ${id}`, id });
const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({ schema, source, variableValues, contextValue: contextOf(named) });

describe('the schema', () => {
  test('is printed as it is served', () => {
    const isPrinted = readFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), 'utf8') === printPublicSchema(schema);
    expect(isPrinted, 'schema/printed.graphql is not what the schema prints: `npm run generate`').toBe(true);
  });

  test('is ours to answer where questions.graphql says so, and on entities where a field is marked', () => {
    const own = ownFields();
    expect([...own.get('Query')!].sort()).toEqual(Object.keys(questions).sort());
    expect([...own.get('Organisation')!]).toEqual(['ties', 'tieCount', 'introduction', 'resourcePath']);
    expect(own.has('Statement')).toBe(false);
  });

  test('lists every entity by a root field', () => {
    expect(Object.fromEntries(entityTypes(schema))).toMatchObject({
      Organisation: 'organisations',
      Country: 'countries',
      Statement: 'statements',
    });
  });

  test('is reduced to what is ours, entities to their ids', () => {
    const own = ownSchema(schema);
    expect(Object.keys(own.getQueryType()!.getFields()).sort()).toEqual(Object.keys(questions).sort());
    const fieldsOf = (name: string) => {
      const type = own.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    };
    expect(fieldsOf('Source')).toEqual(['id']);
    expect(fieldsOf('Organisation')).toEqual(['ties', 'tieCount', 'introduction', 'resourcePath']);
    expect(fieldsOf('Bridge')).toContain('onlyThrough');
    expect(printSchema(own)).not.toContain('OrganisationWhere');
  });

  test('has no root connections of the generator, whose cursors are offsets, and no mutations', () => {
    expect(schema.getType('OrganisationsConnection')).toBeUndefined();
    expect(schema.getMutationType()).toBeUndefined();
  });

  test('describes what the generator does not', () => {
    const where = schema.getType('OrganisationWhere');
    expect(isInputObjectType(where) && where.getFields().kind?.description).toBe(
      'By `kind`: the kind of body it is. Null finds those where it is not known.',
    );
    expect(schema.getQueryType()!.getFields().projects?.description).toBe(
      'The projects of the graph in order of their ids unless `sort` says otherwise, 50 unless `limit` says otherwise, 1,000 at most.',
    );
  });

  test('has every family of funding schemes as a value of an enum, and says when what stood before it goes', () => {
    const types = schema.getType('ProjectType');
    const stored = isEnumType(types) ? types.getValues().map(({ value }): unknown => value) : [];
    expect(stored.sort()).toEqual([...PROJECT_TYPES].sort());
    const project = schema.getType('Project');
    const reasonOf = (name: string) => isObjectType(project) && project.getFields()[name]?.deprecationReason;
    expect(reasonOf('type')).toMatch(/^Take `projectType`.* Goes on 30 November 2027\.$/);
    expect(reasonOf('callConnection')).toBe('At most one is there: take `call`. Goes on 30 November 2027.');
    expect(reasonOf('projectType')).toBeUndefined();
  });

  test('has the defaults by which introductions are sought', () => {
    const { args } = schema.getQueryType()!.getFields().partnershipPaths!;
    const defaults = args.flatMap(({ name, defaultValue }) =>
      defaultValue === undefined ? [] : [[name, defaultValue]],
    );
    expect(Object.fromEntries(defaults)).toEqual(PATH_DEFAULTS);
  });
});

describe('a question', () => {
  test('answers null with the default, and days as text', async () => {
    const source = `query ($first: Int) {
      commonPartners(of: ["pic:c"], first: $first, filter: { asOf: "2024-06-01", runningOnly: null }) {
        totalCount partners { score } report { asOf note }
      }
    }`;
    const { data, errors } = await ask(source, { first: null });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ commonPartners: { totalCount: 2, report: { asOf: '2024-06-01' } } });
  });

  test('has its entities loaded with the client’s own selection, each once, by one statement', async () => {
    statements.length = 0;
    const source = `{ partnershipPaths(to: "pic:c") { paths { organisations { called: name pic } } } }`;
    const { data, errors } = await ask(source);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(Object.values(statements[0]!.parameters).find(Array.isArray)).toEqual([
      'pic:home',
      'pic:m',
      'pic:c',
      'pic:b',
    ]);
    expect(data).toMatchObject({
      partnershipPaths: { paths: [{ organisations: [{}, {}, {}] }, { organisations: [{}, {}, {}] }] },
    });
  });

  test('answers fields by name whatever their alias is', async () => {
    const source = `{ graph { organisationCount: projectCount, version: tieCount } }`;
    expect((await ask(source)).data).toEqual({ graph: { organisationCount: 5, version: 5 } });
  });

  test('says that an entity has left the graph meanwhile', async () => {
    const contextValue = contextOf(() => ({ [ID_ALIAS]: 'pic:other' }));
    const { errors } = await graphql({ schema, source: '{ organisation(id: "pic:b") { pic } }', contextValue });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['pic:b left the graph while the question was answered. Ask again.', 'UNAVAILABLE'],
    ]);
  });

  test('answers fields of ours on an entity from its id, which the client need not ask for', async () => {
    const source = `{ organisation(id: "pic:b") { tieCount ties(first: 1) { strength collaborations(first: null) { kind } } } }`;
    const { data, errors } = await ask(source);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ organisation: { tieCount: 3, ties: [{ collaborations: [{ kind: 'PROJECT' }] }] } });
  });

  test('fails alone, with its code', async () => {
    const source = `{ bridges(to: {}) { reached } graph { version } }`;
    const { data, errors } = await ask(source);
    expect(data).toEqual({ bridges: null, graph: { version: 3 } });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['bridges'], 'BAD_USER_INPUT']]);
  });

  test('takes days of the calendar alone', () => {
    const document = parse('{ projects(where: { startDate: { gte: "2023-02-30" } }) { id } }');
    expect(validate(schema, document).map(({ message }) => message)).toEqual([
      expect.stringContaining('"2023-02-30" is not a day'),
    ]);
  });
});

describe('the numbers that a description says', () => {
  /** The arguments without which a question is not asked. */
  const REQUIRED: Record<string, string> = {
    partnershipPaths: 'to: "pic:c",',
    commonPartners: 'of: ["pic:c"],',
    bridges: 'to: { countries: ["IT"] },',
    whoFundsWhat: 'groupBy: [FUNDER],',
    search: 'text: "m",',
    qualityCases: 'code: ORGANISATION_WITHOUT_NAME,',
    consortiumFor: 'words: "rare diseases",',
    withoutOrganisation: 'leaving: { ids: ["pic:m"] },',
  };

  test('are those up to which `first` of a question may go', async () => {
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => name in questions);
    const counted = fields.flatMap(({ name, args }) => {
      const first = args.find((one) => one.name === 'first');
      return first ? [{ name, most: / 1 to ([\d,]+);/.exec(first.description ?? '')?.[1] ?? 'none' }] : [];
    });
    expect(counted.length).toBeGreaterThan(10);
    for (const { name, most } of counted) {
      const above = Number(most.replace(',', '')) + 1;
      const { errors } = await ask(`{ ${name}(${REQUIRED[name] ?? ''} first: ${above}) { __typename } }`);
      expect(errors?.map(({ message }) => `${name}: ${message}`)).toEqual([
        `${name}: \`first\` must be from 1 to ${most}, not ${above}.`,
      ]);
    }
  });
});
