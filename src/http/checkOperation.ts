import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badUserInput, tooComplex } from '../errors.ts';
import { countConditions, MOST_CONDITIONS, tooManyConditions } from './checkFilter.ts';

/** The most entries of one list: the `@limit(max:)` of every type. */
export const MOST_ENTRIES = 1_000;
/** The deepest that a value may nest: filters of filters. */
const DEEPEST_VALUE = 20;
const CURSOR = /^arrayconnection:\d{1,9}$/;

/** One request as it is about to be executed. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * Checks what the generator accepts unchecked: page sizes and cursors of generated lists and connections, and
 * how deep filters nest and how many conditions they have, in the document as in its variables. Throws BAD_USER_INPUT and
 * QUERY_TOO_COMPLEX.
 */
export function checkOperation({ schema, document, operation, variables }: Operation): void {
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw withStatus(
      badUserInput(
        `Only queries are answered here, not a ${operation.operation}: the graph is written by loads alone.`,
      ),
    );
  }
  checkDepth(variables);
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  let conditions = 0;
  for (const [field, argument] of argumentsIn(document, schema)) conditions += checkArgument(field, argument, coerced);
  if (conditions > MOST_CONDITIONS) throw withStatus(tooManyConditions(conditions));
}

type Checked = readonly (readonly [FieldNode, ArgumentNode])[];
/** Of the documents that Apollo keeps, so that one which is asked again is not walked through again. */
const checked = new WeakMap<DocumentNode, Checked>();

/** Returns the arguments of a document that are checked, with their fields. */
function argumentsIn(document: DocumentNode, schema: GraphQLSchema): Checked {
  const known = checked.get(document) ?? findArguments(document, schema);
  checked.set(document, known);
  return known;
}

function findArguments(document: DocumentNode, schema: GraphQLSchema): Checked {
  const found: [FieldNode, ArgumentNode][] = [];
  const typeInfo = new TypeInfo(schema);
  const Field = (field: FieldNode): void => {
    // Those of the root have cursors of ours, which they check.
    const isOurs = typeInfo.getFieldDef()?.args.some(({ name }) => name === 'before') === true;
    for (const argument of field.arguments ?? [])
      if (!(isOurs && argument.name.value === 'after')) found.push([field, argument]);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field }));
  return found;
}

/** Returns how many conditions there are in it. */
function checkArgument(field: FieldNode, { name, value }: ArgumentNode, variables: Record<string, unknown>): number {
  const given: unknown = valueFromASTUntyped(value, variables);
  if (value.kind === Kind.OBJECT || value.kind === Kind.LIST) checkDepth(given);
  const inConnection = field.name.value.endsWith('Connection');
  if (name.value === 'limit' || (name.value === 'first' && inConnection))
    checkSize(field, name.value, given, 1, MOST_ENTRIES);
  if (name.value === 'offset') checkSize(field, name.value, given, 0, Number.MAX_SAFE_INTEGER);
  if (name.value === 'after' && inConnection) checkCursor(field, given);
  if (typeof given !== 'object' || name.value === 'sort') return 0;
  return countConditions(given, `\`${name.value}\` of \`${field.name.value}\``);
}

function checkSize(field: FieldNode, argument: string, given: unknown, least: number, most: number): void {
  if (typeof given !== 'number' || (Number.isInteger(given) && given >= least && given <= most)) return;
  const range = most === MOST_ENTRIES ? `from ${least} to ${most.toLocaleString('en')}` : `${least} or more`;
  throw withStatus(badUserInput(`\`${argument}\` of \`${field.name.value}\` must be ${range}, not ${given}.`));
}

function checkCursor(field: FieldNode, given: unknown): void {
  if (typeof given !== 'string' || CURSOR.test(Buffer.from(given, 'base64').toString('latin1'))) return;
  throw withStatus(
    badUserInput(
      `\`after\` of \`${field.name.value}\` must be a cursor that it gave before, not ${JSON.stringify(given.slice(0, 80))}.`,
    ),
  );
}

function checkDepth(value: unknown, depth = 0): void {
  if (depth > DEEPEST_VALUE) {
    throw withStatus(
      tooComplex(
        `A value may nest ${DEEPEST_VALUE} levels deep at most; this one nests deeper. Ask a simpler question.`,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const one of Object.values(value)) checkDepth(one, depth + 1);
}

/** The whole request is refused, as for a document that does not fit the schema. */
function withStatus(error: GraphQLError): GraphQLError {
  error.extensions.http = { status: 400 };
  return error;
}
