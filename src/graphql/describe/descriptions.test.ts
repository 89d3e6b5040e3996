import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from '../readTypeDefs.ts';

const SCHEMA = buildSchema(readFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), 'utf8'));

interface Described {
  at: string;
  text: string;
  argument?: GraphQLArgument | GraphQLInputField;
}
type Member = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLEnumValue;

const EVERYTHING: Described[] = Object.values(SCHEMA.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type) => {
    const members = membersOf(type);
    const described = members.flatMap((member) => describedMembers(type.name, member));
    return [{ at: type.name, text: type.description ?? '' }, ...described];
  });

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return [...type.getValues()];
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values<Member>(type.getFields())
    : [];
}

function describedMembers(type: string, member: Member): Described[] {
  const at = `${type}.${member.name}`;
  const args = 'args' in member ? member.args : [];
  return [
    { at, text: member.description ?? '' },
    ...args.map((argument) => ({ at: `${at}(${argument.name})`, text: argument.description ?? '', argument })),
  ];
}

const where = (isWrong: (one: Described) => boolean): string[] =>
  EVERYTHING.filter(isWrong).map(({ at, text }) => `${at}: ${text}`);

test('descriptions are sentences: four words at least, with an end, and no question', () => {
  expect(EVERYTHING.length).toBeGreaterThan(3_000);
  expect(where(({ text }) => text.split(/\s+/).length < 4)).toEqual([]);
  expect(where(({ text }) => !/[.!?]$|\.\)$|`$/.test(text))).toEqual([]);
  expect(
    where(({ text }) =>
      /^(?:In |Within |Out of |By )?(?:What|Whom?|Whose|Whether|How|Where|Which|When|Why)\b/i.test(text),
    ),
  ).toEqual([]);
});

test('what a field gives is said of it, not of its kind', () => {
  expect(where(({ text }) => /stands at the other end|^Sorts by \w+\.$|^By \w+; null/.test(text))).toEqual([]);
});

test('connections promise values of a relationship exactly where they have some', () => {
  const types = Object.values(SCHEMA.getTypeMap()).filter((type) => isObjectType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ ...field, of: type.name })));
  const connections = fields.filter(({ name, of }) => name.endsWith('Connection') && of !== 'Query');
  const hasValues = (name: string): boolean => {
    const connection = SCHEMA.getType(name);
    const edge = isObjectType(connection) && getNamedType(connection.getFields()['edges']!.type);
    return isObjectType(edge) && 'properties' in edge.getFields();
  };
  const promises = (text?: string | null): boolean => /values of the relationship/.test(text ?? '');
  const wrong = connections.filter(({ description, type }) => {
    const { name, description: ofType } = getNamedType(type);
    return promises(description) !== hasValues(name) || promises(ofType) !== hasValues(name);
  });
  expect(connections.length).toBeGreaterThan(50);
  expect(wrong.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
});

test('arguments that count say how far one may, and those with a default say it', () => {
  const counting = EVERYTHING.filter(({ at }) => /\((?:first|last|limit|offset)\)$/.test(at));
  expect(counting.length).toBeGreaterThan(100);
  const isUnlimited = ({ at, text }: Described): boolean =>
    at.endsWith('(offset)') ? !/\b0 unless/.test(text) : !/\b1 to [\d,]+\b/.test(text);
  expect(counting.filter(isUnlimited).map(({ at }) => at)).toEqual([]);
  const isUntold = ({ text, argument }: Described): boolean => {
    const value: unknown = argument?.defaultValue;
    if (value === undefined || value === false) return false;
    return !/unless said otherwise|Default:/.test(text) || (typeof value === 'number' && !text.includes(String(value)));
  };
  expect(where(isUntold)).toEqual([]);
});
