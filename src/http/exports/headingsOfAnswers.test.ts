import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  graphqlSync,
  isEnumType,
  isListType,
  isScalarType,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { FUNDING_DIMENSIONS } from '../../network/funding/FundingDimension.ts';
import { exports } from '../../questions/questions.ts';
import { englishHeading } from './englishHeading.ts';
import { italianHeading, italianHeadingForPeople } from './italianHeading.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/printed.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});

/** Any value of a type, lists with one. */
function anyOf(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [anyOf(nullable.ofType)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isScalarType(named)) return {};
  return { Int: 1, Float: 1, Boolean: false }[named.name] ?? '2026-11-28';
}

/** Any value for each variable that must be given. */
function anyVariables(document: string): Record<string, unknown> {
  const valueOf = (type: TypeNode): unknown => {
    if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type);
    if (type.kind === Kind.LIST_TYPE) return [valueOf(type.type)];
    const named = schema.getType(type.name.value);
    return isEnumType(named) ? named.getValues()[0]?.name : 'x';
  };
  const [operation] = parse(document).definitions;
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    variables.flatMap(({ variable, type }) =>
      type.kind === Kind.NON_NULL_TYPE ? [[variable.name.value, valueOf(type)]] : [],
    ),
  );
}

/** The columns of an answer as a file, of money by every dimension, for programs and for people. */
function columnsOf(name: string, forPeople = false): string[] {
  const { document, toRows } = exports[name]!;
  const { data, errors } = graphqlSync({
    ...{ schema, source: document, rootValue: {}, variableValues: anyVariables(document) },
    fieldResolver: (_source, _given, _context, { returnType }) => anyOf(returnType),
  });
  expect(errors).toBeUndefined();
  const columns = toRows(structuredClone(data), 'EN', forPeople).flatMap((row) => Object.keys(row));
  const dimensions = FUNDING_DIMENSIONS.map((one) =>
    one.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const more = name === 'whoFundsWhat' ? dimensions.flatMap((one) => [one, `${one}Id`]) : [];
  return [...new Set([...columns, ...more])];
}

const FILES = Object.keys(exports).flatMap((name) => [
  { name, forPeople: false },
  { name, forPeople: true },
]);

test.each(FILES)('every column of $name (for people: $forPeople) has its own heading in each language', (file) => {
  const columns = columnsOf(file.name, file.forPeople);
  expect(columns.length).toBeGreaterThan(2);
  const [english, italian] = [columns.map(englishHeading), columns.map(italianHeading)];
  for (const headings of [english, italian]) {
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.filter((heading) => /[a-z][A-Z]/.test(heading))).toEqual([]);
  }
  expect(italian.filter((heading, at) => heading === columns[at] && heading !== 'id')).toEqual([]);
});

test('an amount is headed alike where a funder gives it and where an organisation receives it', () => {
  const headings = Object.keys(exports).flatMap((name) =>
    columnsOf(name).map((column) => [column, englishHeading(column)]),
  );
  expect(Object.fromEntries(headings)).toMatchObject({ amount: 'amount (euro)', amountHere: 'amount here (euro)' });
});

test('a file for people has the name that pages show first, money in euro in both languages, and the source’s own name apart', () => {
  for (const name of ['organisationList', 'projectList']) {
    const columns = columnsOf(name, true);
    const isMoney = (column: string): boolean => /^(received|awarded)/.test(column);
    expect(columns.filter(isMoney).length).toBeGreaterThan(1);
    for (const heading of [englishHeading, italianHeading]) {
      expect(columns.filter(isMoney).filter((column) => !heading(column).endsWith('(euro)'))).toEqual([]);
    }
  }
  const [shown, ...others] = columnsOf('organisationList', true);
  expect([shown, others.includes('sourceName'), others.includes('name')]).toEqual(['shownName', true, false]);
  expect(italianHeadingForPeople('amount')).toBe('importo (euro)');
});
