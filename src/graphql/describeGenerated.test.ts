import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { describeGenerated } from './describeGenerated.ts';

const SCHEMA = describeGenerated(
  buildSchema(`
    type Query { things(where: ThingWhere, limit: Int, "Ours." ours: Int): [Thing!]! }
    "A thing." type Thing { "Its name." name: String  partsConnection(first: Int): ThingPartsConnection }
    type ThingPartsConnection { totalCount: Int  aggregate: Int }
    input ThingWhere { AND: [ThingWhere!]  id: StringScalarFilters  name: StringScalarFilters  unheardOf: Int }
    input StringScalarFilters { eq: String  contains: String }
    input PartWhere { id: StringScalarFilters }
    input ThingPartsConnectionFilters { "Return Things where some match this filter" some: PartWhere }
    input ThingSort { name: SortDirection }
    enum SortDirection { "Up." ASC  DESC }
  `),
);
const typeOf = (name: string): GraphQLNamedType => SCHEMA.getType(name)!;
function fieldOf(name: string, field: string) {
  const type = typeOf(name);
  if (isObjectType(type) || isInputObjectType(type)) return type.getFields()[field]!;
  throw new Error(`${name} has no fields.`);
}

test('types are described by what their names end in', () => {
  expect(typeOf('ThingWhere').description).toBe('Conditions that must all hold.');
  expect(typeOf('StringScalarFilters').description).toBe('Conditions on one value.');
  expect(typeOf('ThingSort').description).toBe('What to sort by; give one field.');
  expect(typeOf('ThingPartsConnection').description).toMatch(/^Related records, page by page/);
});

test('fields are described by their own name, or by the type they stand in', () => {
  expect(fieldOf('StringScalarFilters', 'eq').description).toMatch(/^Equal to this; null finds/);
  expect(fieldOf('ThingWhere', 'AND').description).toMatch(/^All of these hold/);
  expect(fieldOf('ThingWhere', 'id').description).toMatch(/NOT_FOUND where nothing bears one/);
  expect(fieldOf('PartWhere', 'id').description).toBe('By id; null finds those without.');
  expect(fieldOf('ThingPartsConnectionFilters', 'some').description).toMatch(/^At least one of them fits/);
  expect(fieldOf('ThingWhere', 'unheardOf').description).toBe('By unheardOf; null finds those without.');
  expect(fieldOf('ThingSort', 'name').description).toBe('Sorts by name.');
  expect(fieldOf('Thing', 'partsConnection').description).toMatch(/^parts, page by page/);
  expect(fieldOf('Query', 'things').description).toMatch(/^The things of the graph, 50 unless/);
});

test('arguments are described, and what is described already stays as it is', () => {
  const things = fieldOf('Query', 'things');
  const described = 'args' in things ? things.args.map(({ name, description }) => [name, description]) : [];
  expect(described).toEqual([
    ['where', expect.stringMatching(/^Only those that fit; null/)],
    ['limit', 'At most so many, 1 to 1,000.'],
    ['ours', 'Ours.'],
  ]);
  expect([typeOf('Thing').description, fieldOf('Thing', 'name').description]).toEqual(['A thing.', 'Its name.']);
  const direction = typeOf('SortDirection');
  expect(isEnumType(direction) && direction.getValue('ASC')?.description).toBe('Up.');
});

test('what nobody knows how to describe is left without, for a check to find', () => {
  expect(fieldOf('ThingPartsConnection', 'aggregate').description).toBeUndefined();
});
