import {
  getArgumentValues,
  getVariableValues,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  isInputType,
  isScalarType,
  Kind,
  type GraphQLSchema,
  typeFromAST,
} from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { badUserInput } from '../../errors.ts';

/**
 * The variables that the words of an address stand for: a list between commas or as JSON, an input object as JSON, a
 * number or a flag as it is. What else is wrong with them GraphQL says itself.
 * @throws GraphQLError BAD_USER_INPUT for a word that the question does not take, and for JSON that is none
 */
export function readVariables(
  words: Readonly<Record<string, unknown>>,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Record<string, unknown> {
  const types = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type)]),
  );
  const variables: Record<string, unknown> = {};
  for (const [name, word] of Object.entries(words)) {
    const type = types.get(name);
    if (!isInputType(type)) {
      throw badUserInput(`There is no \`${name}\` here. What can be given: ${[...types.keys()].join(', ')}.`);
    }
    variables[name] = valueOf(name, word, type);
  }
  return variables;
}

/** The arguments of the first field of an operation, complete with their defaults; the endpoint has checked the variables. */
export function argumentsOf(
  schema: GraphQLSchema,
  { variableDefinitions, selectionSet }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  // An explicit null means the default.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
  const { coerced = {} } = getVariableValues(schema, variableDefinitions ?? [], given);
  const [field] = selectionSet.selections;
  const definition = field?.kind === Kind.FIELD && schema.getQueryType()?.getFields()[field.name.value];
  return definition ? getArgumentValues(definition, field, coerced) : {};
}

function valueOf(name: string, word: unknown, type: GraphQLInputType): unknown {
  if (type instanceof GraphQLNonNull) return valueOf(name, word, type.ofType);
  const isList = type instanceof GraphQLList;
  const inner = isList ? innerOf(type) : type;
  const words: unknown[] = Array.isArray(word) ? word : [word];
  if (!isList && words.length > 1)
    throw badUserInput(`\`${name}\` is given ${words.length} times; it takes one value.`);
  const [text] = words.map(String);
  const isJson = isInputObjectType(inner) || (isList && text?.startsWith('['));
  if (isJson) return parseJson(name, text ?? '');
  if (isList) return words.flatMap((one) => String(one).split(',')).map((one) => scalarOf(one, inner));
  return scalarOf(text ?? '', inner);
}

function innerOf(type: GraphQLList<GraphQLInputType>): GraphQLInputType {
  return type.ofType instanceof GraphQLNonNull ? type.ofType.ofType : type.ofType;
}

function scalarOf(text: string, type: GraphQLInputType): unknown {
  if (!isScalarType(type)) return text;
  if ((type.name === 'Int' || type.name === 'Float') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type.name === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badUserInput(`\`${name}\` must be JSON, such as {"countries": ["IT"]}, not "${text.slice(0, 80)}".`);
  }
}
