import { readdirSync, readFileSync } from 'node:fs';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { PARTICIPATION_TABLE } from './cordis/tables/participationTable.ts';
import { PROJECT_TABLE } from './cordis/tables/projectTable.ts';
import { FIELD_TABLE, LEGAL_BASIS_TABLE, TOPIC_TABLE, WEB_LINK_TABLE } from './cordis/tables/sideTables.ts';
import * as curated from './curated/format.ts';
import { OF_ORGANISATION } from './members/format.ts';
import type { Table } from '../tables/Table.ts';

const TABLES: Table[] = [
  ...[PROJECT_TABLE, PARTICIPATION_TABLE, TOPIC_TABLE, LEGAL_BASIS_TABLE, FIELD_TABLE, WEB_LINK_TABLE],
];
const SCHEMA = new URL('../../schema/', import.meta.url);
const TYPES = readdirSync(SCHEMA)
  .filter((file) => file !== 'printed.graphql')
  .flatMap((file) => parse(readFileSync(new URL(file, SCHEMA), 'utf8')).definitions)
  .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION);
/** The GraphQL type that has the properties of a relationship type. */
const OF_RELATIONSHIP: Record<string, string> = { PARTICIPATES_IN: 'Participation' };

/** The stored properties of a type: fields without arguments and directives. */
function declared(name: string): string[] {
  const fields = TYPES.find((one) => one.name.value === name)?.fields ?? [];
  return fields
    .filter(({ directives, arguments: given }) => !directives?.length && !given?.length)
    .map((one) => one.name.value);
}

/** `Project.acronym` for everything that a table states. */
function statedBy(tables: readonly Table[]): string[] {
  return tables.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, { of }]) => (of ? `${OF_RELATIONSHIP[of] ?? of}.${name}` : [])),
  );
}

function undeclared(tables: readonly Table[]): string[] {
  return statedBy(tables).filter((one) => {
    const [type = '', name = ''] = one.split('.');
    return !declared(type).includes(name);
  });
}

test('every property that a table states is declared in the schema', () => {
  expect(undeclared(TABLES)).toEqual([]);
  expect(OF_ORGANISATION.filter((name) => !declared('Organisation').includes(name))).toEqual([]);
});

test('a property that the schema does not declare is found', () => {
  const read = () => null;
  const table: Table = { columns: { rank: { from: 'rank', read, of: 'Project' }, id: { from: 'id', read } } };
  expect(undeclared([table])).toEqual(['Project.rank']);
});

/** Properties that follow from others or are added up; no table states them. */
const COMPUTED: Record<string, string[]> = {
  Organisation: [
    ...['id', 'identifiers', 'formerIds', 'projectCount', 'runningProjectCount', 'coordinatedProjectCount'],
    ...['partnerCount', 'funding', 'fundingUnknownCount', 'firstYear', 'lastYear', 'regionDoubted', 'displayName'],
    ...['displayCity', 'countryName', 'regionName'],
  ],
  Project: [
    ...['id', 'displayTitle', 'type', 'organisationCount', 'countryCount', 'funding', 'fundingUnknownCount'],
    'coordinatorName',
  ],
  Participation: ['id', 'sources', 'statedTimes', 'firstVersion'],
};
const CURATED: Record<string, string[]> = {
  Organisation: Object.keys(curated.organisationsFile.element.shape),
  Project: Object.keys(curated.projectFile.shape),
  Participation: [],
};

test.each(['Organisation', 'Project', 'Participation'])(
  'every property of %s in the schema is stated or computed',
  (type) => {
    const stated = [
      ...statedBy(TABLES).flatMap((one) => (one.startsWith(`${type}.`) ? one.slice(type.length + 1) : [])),
      ...[...(CURATED[type] ?? []), ...(COMPUTED[type] ?? [])],
    ];
    expect(declared(type).filter((name) => !stated.includes(name))).toEqual([]);
  },
);

test('no column stands in two lists of a table, and none about persons is read', () => {
  for (const { columns, ignored = [], personal = [] } of TABLES) {
    const read = new Set(
      Object.values(columns)
        .flatMap(({ from }) => from)
        .map((name) => name.toLowerCase()),
    );
    const never = [...ignored, ...personal].map((name) => name.toLowerCase());
    expect(never.filter((name) => read.has(name))).toEqual([]);
    expect(new Set(never).size).toBe(never.length);
  }
});
