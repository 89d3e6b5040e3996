import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Draw } from './randomWhere.ts';

/** A document with the values of its variables. */
export interface RandomDocument {
  query: string;
  variables: Record<string, unknown>;
}

type Ids = Readonly<Record<string, readonly string[]>>;
type Fields = readonly GraphQLField<unknown, unknown>[];

const TEXTS = [
  'health',
  '',
  '\u0000',
  '\ud800',
  '\u202e\u200f',
  'x'.repeat(3_000),
  '(a OR "',
  '__proto__',
  '🙂',
  'NaN',
];
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  Int: [1, 2, 3, 5, 2, 3, 0, -1, 1_001, 2_147_483_647, -2_147_483_648],
  Float: [0.5, 1, 2, 0.1, 0, -1, 1e308, 5e-324],
};
const DAYS = ['2024-01-01', '2026-11-30', '0001-01-01', '9999-12-31', '2026-02-30'];

/**
 * A document that fits the schema: some fields of the root and below them whatever there is, with arguments of all sorts, all in
 * variables, under aliases, in fragments, skipped and included. Ids are drawn from `ids`, by the type that has them.
 */
export function randomDocument(draw: Draw, schema: GraphQLSchema, ids: Ids, depth = 4): RandomDocument {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let aliases = 0;
  const pick = <Item>(among: readonly Item[]): Item => among[draw(among.length - 1)]!;

  function inVariable(name: string, type: GraphQLInputType | string, value: unknown): string {
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${String(type)}`);
    variables[variable] = value;
    return `${name}: $${variable}`;
  }

  function scalarOf(type: string, name: string): unknown {
    if (type === 'ID') return draw(11) === 0 ? pick(TEXTS) : pick(ids[entityOf(name, Object.keys(ids))] ?? TEXTS);
    if (type === 'Boolean') return draw(1) === 0;
    if (type === 'Date') return pick(DAYS);
    return NUMBERS[type] ? pick(draw(3) === 0 ? NUMBERS[type] : NUMBERS[type].slice(0, 4)) : pick(TEXTS);
  }

  function valueOf(type: GraphQLInputType, name: string, left: number): unknown {
    if (!isNonNullType(type) && draw(19) === 0) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) return Array.from({ length: draw(2) }, () => valueOf(inner.ofType, name, left));
    if (isEnumType(inner)) return pick(inner.getValues()).name;
    if (!isInputObjectType(inner)) return scalarOf(String(inner), name);
    const fields = Object.values(inner.getFields());
    const simple = fields.filter((one) => left > 0 || isLeafType(getNamedType(one.type)));
    const needed = fields.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
    const chosen = [...needed, ...(simple.length > 0 ? [pick(simple), pick(simple)].slice(0, draw(2)) : [])];
    const owner = inner.name.replace(/Where$|ScalarFilters$/, '');
    const nameOf = (field: string) => (field === 'id' ? owner : 'eq' in inner.getFields() ? name : field);
    return Object.fromEntries(chosen.map((one) => [one.name, valueOf(one.type, nameOf(one.name), left - 1)]));
  }

  function argumentsOf({ name: field, args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter((one) => isNeeded(one) || draw(/^(limit|first|where)$/.test(one.name) ? 1 : 3) === 0);
    const text = given.map(({ name, type }) =>
      inVariable(name, type, valueOf(type, /^ids?$/.test(name) ? field : name, 3)),
    );
    return text.length > 0 ? `(${text.join(', ')})` : '';
  }

  function fieldText(field: GraphQLField<unknown, unknown>, left: number): string {
    const given = argumentsOf(field);
    const alias = given !== '' || draw(3) === 0 ? `a${aliases++}: ` : '';
    const directive =
      draw(15) === 0 ? ` @${pick(['skip', 'include'])}(${inVariable('if', 'Boolean!', draw(1) === 0)})` : '';
    return `${alias}${field.name}${given}${directive}${selectionOf(field, left - 1)}`;
  }

  function selectionOf({ type }: GraphQLField<unknown, unknown>, left: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const types = isAbstractType(named) ? [...schema.getPossibleTypes(named)] : [];
    const parts = isObjectType(named) ? fieldsText(named, left) : types.map((one) => `... on ${one.name} { id }`);
    const text = ['__typename', ...parts].join(' ');
    return isObjectType(named) && draw(9) === 0 ? ` { ... on ${named.name} { ${text} } }` : ` { ${text} }`;
  }

  function fieldsText(type: GraphQLObjectType, left: number): string[] {
    const fields: Fields = Object.values(type.getFields());
    const leaves = fields.filter((one) => isLeafType(getNamedType(one.type)));
    const others = fields.filter((one) => !leaves.includes(one) && left > 0);
    const some = (among: Fields, most: number) =>
      among.length === 0 ? [] : Array.from({ length: draw(most) }, () => fieldText(pick(among), left));
    return [...some(leaves, 3), ...some(others, 2)];
  }

  const body = fieldText(pick(Object.values(schema.getQueryType()!.getFields())), depth);
  return { query: `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''} { ${body} }`, variables };
}

function isNeeded({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** The type of the entities that ids of a field or an argument of this name are those of. */
function entityOf(name: string, types: readonly string[]): string {
  const singular = name
    .replace(/^via/, '')
    .replace(/(Within|Connection)$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  return types.find((type) => type.toLowerCase() === singular.toLowerCase()) ?? 'Organisation';
}
