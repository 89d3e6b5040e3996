import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { describeGenerated } from './describeGenerated.ts';

const SCHEMA = describeGenerated(
  buildSchema(`
    type Query { things(where: ThingWhere, limit: Int, "Ours." ours: Int): [Thing!]! }
    "A thing."
    type Thing {
      "Its name; null where none is known. Nobody changes it."
      name: String
      "The parts that it has."
      parts: [Part!]!
      partsConnection(first: Int): ThingPartsConnection!
      "The box it is in; null where none is."
      box: Part
      boxConnection: ThingBoxConnection!
    }
    type Part { "A number." id: ID! }
    type Fit { "Firmly or not." firm: Boolean  since: Int }
    type ThingPartsConnection { edges: [ThingPartsRelationship!]!  totalCount: Int  aggregate: Int }
    type ThingPartsRelationship { cursor: String!  node: Part!  properties: Fit! }
    type ThingBoxConnection { edges: [ThingBoxRelationship!]!  totalCount: Int }
    type ThingBoxRelationship { cursor: String!  node: Part! }
    input ThingWhere {
      AND: [ThingWhere!]  id: StringScalarFilters  name: StringScalarFilters  unheardOf: Int
      parts: PartRelationshipFilters  box: PartWhere  boxConnection: ThingBoxConnectionWhere
    }
    input ThingBoxConnectionWhere { node: PartWhere }
    input StringScalarFilters { eq: String  contains: String }
    input DateListFilters { includes: String }
    input PartWhere { id: StringScalarFilters }
    input PartRelationshipFilters { "Filter type where some of the related Parts match this filter" some: PartWhere }
    input ThingPartsConnectionFilters { "Return Things where some match this filter" some: PartWhere }
    input ThingPartsConnectionSort { edge: FitSort  node: PartSort }
    input ThingSort { name: SortDirection  unheardOf: SortDirection }
    input PartSort { id: SortDirection }
    input FitSort { firm: SortDirection }
    enum SortDirection { "Up." ASC  DESC }
  `),
);
const typeOf = (name: string): GraphQLNamedType => SCHEMA.getType(name)!;
function fieldOf(name: string, field: string) {
  const type = typeOf(name);
  if (isObjectType(type) || isInputObjectType(type)) return type.getFields()[field]!;
  throw new Error(`${name} has no fields.`);
}

const descriptionOf = (name: string, field: string) => fieldOf(name, field).description;

test('types are described by what they are made for', () => {
  expect(typeOf('ThingWhere').description).toBe('Conditions on a Thing; all that are given must hold.');
  expect(typeOf('StringScalarFilters').description).toMatch(/^Conditions on one value of type String;/);
  expect(typeOf('DateListFilters').description).toMatch(/^Conditions on a list of values of type Date;/);
  expect(typeOf('ThingSort').description).toBe('A value of a Thing to sort by; give one field for each entry.');
  expect(typeOf('ThingPartsConnection').description).toBe(
    'A page of `parts` of a Thing in order, each entry with its cursor and the values of the relationship (Fit).',
  );
  expect(typeOf('ThingBoxConnection').description).toBe(
    'The `box` of a Thing in the form of a page with at most one entry.',
  );
});

test('conditions and orders say which value they mean, as its own field does, and where it is not known', () => {
  expect(descriptionOf('ThingWhere', 'AND')).toMatch(/^All of these hold/);
  expect(descriptionOf('ThingWhere', 'id')).toMatch(/NOT_FOUND where nothing bears one/);
  expect(descriptionOf('PartWhere', 'id')).toBe('By `id`: a number.');
  expect(descriptionOf('ThingWhere', 'name')).toBe('By `name`: its name. Null finds those where it is not known.');
  expect(descriptionOf('ThingWhere', 'parts')).toBe('By `parts`: the parts that it has. Null finds those without any.');
  expect(descriptionOf('ThingWhere', 'box')).toBe('By `box`: the box it is in. Null finds those without one.');
  expect(descriptionOf('ThingWhere', 'unheardOf')).toBe('By `unheardOf`.');
  expect(descriptionOf('ThingPartsConnectionFilters', 'some')).toMatch(/^At least one of them fits/);
  expect(descriptionOf('PartRelationshipFilters', 'some')).toMatch(/^At least one of them fits/);
  expect(descriptionOf('ThingSort', 'name')).toBe(
    'Sorts by `name`: its name. Unknown values stand last in either direction.',
  );
  expect(descriptionOf('PartSort', 'id')).toBe('Sorts by `id`: a number.');
});

test('parts of connections name the type at the other end and the values of the relationship', () => {
  expect(descriptionOf('Query', 'things')).toMatch(/^The things of the graph in order of their ids unless/);
  expect(descriptionOf('Thing', 'partsConnection')).toBe(
    '`parts` page by page: the parts that it has; each with its cursor and the values of the relationship (Fit).',
  );
  expect(descriptionOf('ThingPartsRelationship', 'node')).toMatch(/^The Part itself/);
  expect(descriptionOf('ThingPartsRelationship', 'properties')).toMatch(/: `firm`, `since`\.$/);
  expect(descriptionOf('ThingPartsConnectionSort', 'edge')).toBe(
    'Sorts by a value of the relationship itself: `firm`, `since`.',
  );
  expect(descriptionOf('ThingPartsConnectionSort', 'node')).toMatch(/^Sorts by a value of the Part at the other end/);
  expect(descriptionOf('ThingBoxConnection', 'totalCount')).toBe('The number of entries: 0 or 1.');
});

test('a connection of at most one record that says no more than the record is deprecated', () => {
  const reason = 'At most one is there: take `box`. Goes on 30 November 2027.';
  expect(fieldOf('Thing', 'boxConnection').deprecationReason).toBe(reason);
  expect(fieldOf('ThingWhere', 'boxConnection').deprecationReason).toBe(reason);
  expect(fieldOf('Thing', 'partsConnection').deprecationReason).toBeUndefined();
});

test('arguments are described, and what is described already stays as it is', () => {
  const things = fieldOf('Query', 'things');
  const described = 'args' in things ? things.args.map(({ name, description }) => [name, description]) : [];
  expect(described).toEqual([
    ['where', expect.stringMatching(/^Only those that fit; null/)],
    ['limit', 'At most so many, 1 to 1,000; 50 unless said otherwise.'],
    ['ours', 'Ours.'],
  ]);
  expect([typeOf('Thing').description, fieldOf('Part', 'id').description]).toEqual(['A thing.', 'A number.']);
  const direction = typeOf('SortDirection');
  expect(isEnumType(direction) && direction.getValue('ASC')?.description).toBe('Up.');
});

test('what nobody knows how to describe is left without, for a check to find', () => {
  expect(fieldOf('ThingPartsConnection', 'aggregate').description).toBeUndefined();
});
