import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  isInputObjectType,
  parse,
} from 'graphql';
import { badUserInput, unavailable } from '../../errors.ts';
import type { Context } from '../../graphql/Context.ts';
import type { About, ListedRow } from '../../questions/Export.ts';
import { wholeTable, type WholeTableName } from '../../questions/lists/wholeTable.ts';
import { readVariables } from './readVariables.ts';

/** The tables that can be taken away whole, by their names in the address. */
export const WHOLE_TABLES: readonly WholeTableName[] = ['organisations', 'projects', 'participations'];

/** The arguments of a whole table, as GraphQL knows them. */
const ARGUMENTS: DocumentNode = parse('query ($where: ListFilter, $first: Int) { __typename }');

/** A table with its rows by column. */
export interface OpenTable {
  columns: string[];
  rows: AsyncGenerator<ListedRow[]>;
  about: About;
}

/**
 * The table that a name and the words behind it ask for; null where they ask a question of GraphQL, as `organisations`
 * alone was asked before there were whole tables.
 * @throws GraphQLError BAD_USER_INPUT for a `text` that would mean another thing there
 */
export function tableAsked(
  name: string,
  words: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): WholeTableName | null {
  const table = WHOLE_TABLES.find((one) => one === name);
  if (table === undefined) return null;
  if (table !== 'organisations' || !asksForList(words, schema)) return table;
  if (hasText(objectIn(words.where))) throw badUserInput(TEXT_IN_LIST);
  return null;
}

const TEXT_IN_LIST =
  '`text` in `where` means words of projects here, and cannot stand with `sort`, `limit`, `offset` or conditions of the list ' +
  '`organisations` of GraphQL, where it means words of the organisation. For these take `named` with the conditions of ' +
  '`organisationList` alone, or ask `organisations` at /graphql.';

/** True where organisations are asked for by a text, whatever it is combined with. */
function hasText(where: object): boolean {
  return Object.entries(where).some(([key, value]: [string, unknown]) =>
    ['AND', 'OR', 'NOT'].includes(key)
      ? [value].flat().some((one) => typeof one === 'object' && one !== null && hasText(one))
      : key === 'text' && value !== null,
  );
}

/** True for words that only the list of GraphQL knows: an order, a page, or a condition that is an object or none of `ListFilter`. */
function asksForList(words: Readonly<Record<string, unknown>>, schema: GraphQLSchema): boolean {
  if (['sort', 'limit', 'offset'].some((word) => word in words)) return true;
  const where = objectIn(words.where);
  const [ofList, ofTable] = [fieldsOf(schema, 'OrganisationWhere'), fieldsOf(schema, 'ListFilter')];
  return Object.entries(where).some(
    ([key, value]) =>
      Object.hasOwn(ofList, key) &&
      (!Object.hasOwn(ofTable, key) || (typeof value === 'object' && value !== null && !Array.isArray(value))),
  );
}

function fieldsOf(schema: GraphQLSchema, type: string): object {
  const input = schema.getType(type);
  return isInputObjectType(input) ? input.getFields() : {};
}

/** @throws GraphQLError BAD_USER_INPUT for a condition that whole tables do not know */
function checkConditions(name: WholeTableName, where: unknown, schema: GraphQLSchema): void {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) return;
  const known = Object.keys(fieldsOf(schema, 'ListFilter'));
  const other = Object.keys(where).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw badUserInput(
    `There is no \`${other.slice(0, 80)}\` in \`where\` of the table ${name}. What can be given: ${known.join(', ')}.`,
  );
}

function objectIn(text: unknown): object {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/**
 * Opens a whole table: nothing of it is read yet. `contextOf`: a context for each batch; `charge`: charges the client,
 * once the words are understood.
 * @throws GraphQLError for what a client must change, or ask again
 */
export async function openTable(
  name: WholeTableName,
  words: Readonly<Record<string, unknown>>,
  {
    schema,
    contextOf,
    charge,
    aboutOf,
  }: {
    schema: GraphQLSchema;
    contextOf(): Context;
    charge(): Promise<void>;
    aboutOf(given: Record<string, unknown>): Promise<About>;
  },
): Promise<OpenTable> {
  const operation = getOperationAST(ARGUMENTS);
  if (!operation) throw new Error('The arguments are no operation.');
  const given = readVariables(words, operation, schema);
  checkConditions(name, given.where, schema);
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw badUserInput(errors.map(({ message }) => message).join('\n'));
  await charge();
  // GraphQL has checked it.
  const table = await wholeTable(name, coerced, contextOf);
  const about = await aboutOf(given);
  if (about.graphVersion !== table.version) throw unavailable('The graph has just changed. Ask again.');
  const columns = table.columns.map((column) => column.name);
  async function* rows(): AsyncGenerator<ListedRow[]> {
    for await (const batch of table.batches) {
      yield batch.map((values) => Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])));
    }
  }
  return { columns, rows: rows(), about };
}
