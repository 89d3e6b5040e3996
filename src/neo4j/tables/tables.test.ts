import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { expect, test } from 'vitest';
import { TABLES } from './tables.ts';

const SCHEMA = join(import.meta.dirname, '../../../schema');
/** Types whose values are said by others: a funder is its organisation, the page of a source stands among `sourceUrls`. */
const SAID_ELSEWHERE = ['Funder', 'StatedBy'];
/**
 * Values that are no columns: relations have no id of their own where they are part of a record, loads list records for the page
 * of changes, and names of what is related stand in its own table.
 */
const NO_COLUMNS = [
  ...['Load.changedRecords', 'Load.goneRecords', 'Load.newRecords'],
  ...['Organisation.countryName', 'Organisation.regionName', 'OrganisationRelation.id', 'Project.coordinatorName'],
];
/** Directives of fields that are computed for who asks, or another name of a value. */
const COMPUTED = ['alias', 'cypher', 'customResolver', 'relationship'];

/** The values of every type of the graph that the database stores, by their place in the schema. */
function storedValues(): string[] {
  const files = readdirSync(SCHEMA).filter((name) => /^[A-Z].*\.graphql$/.test(name));
  const definitions = files.flatMap((name) => [...parse(readFileSync(join(SCHEMA, name), 'utf8')).definitions]);
  return definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || SAID_ELSEWHERE.includes(type.name.value)) return [];
    const isStored = ({ directives = [] }: FieldDefinitionNode): boolean =>
      !directives.some(({ name }) => COMPUTED.includes(name.value));
    return (type.fields ?? []).filter(isStored).map(({ name }) => `${type.name.value}.${name.value}`);
  });
}

test('everything that the schema says of the graph is a column of a table', () => {
  const described = TABLES.flatMap(({ columns }) => columns.map((column) => column.described));
  // Sources of a relationship are described once.
  const places = new Set([...described, ...['Membership', 'Party', 'Funding'].map((type) => `${type}.sources`)]);
  expect(storedValues().length).toBeGreaterThan(150);
  expect(
    storedValues()
      .filter((place) => !places.has(place))
      .sort(),
  ).toEqual(NO_COLUMNS);
});

test('a column that every row has is one that the schema says is always there', () => {
  const required = new Map<string, boolean>();
  for (const name of readdirSync(SCHEMA).filter((file) => /^[A-Z].*\.graphql$/.test(file))) {
    for (const type of parse(readFileSync(join(SCHEMA, name), 'utf8')).definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      for (const { name: field, type: of } of type.fields ?? []) {
        required.set(`${type.name.value}.${field.value}`, isNonNull(of));
      }
    }
  }
  const columns = TABLES.flatMap((table) => table.columns);
  const differing = columns.filter(
    ({ described, isRequired, refersTo }) =>
      refersTo === undefined && (required.get(described) ?? isRequired) !== isRequired,
  );
  // A name that is always there, of a thing that may be missing.
  expect(differing.map(({ name }) => name)).toEqual(['countryName', 'regionName', 'sources']);
});

test('each table has a name, a column and a key of its own, and refers to tables that are there', () => {
  const names = TABLES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, columns, key } of TABLES) {
    const own = columns.map((column) => column.name);
    expect([name, new Set(own).size]).toEqual([name, own.length]);
    expect(own).toEqual(expect.arrayContaining([...key]));
    expect(names).toEqual(expect.arrayContaining(columns.flatMap(({ refersTo }) => refersTo ?? [])));
  }
});

function isNonNull({ kind }: TypeNode): boolean {
  return kind === Kind.NON_NULL_TYPE;
}
