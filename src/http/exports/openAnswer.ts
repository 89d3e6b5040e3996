import type { ApolloServer } from '@apollo/server';
import { getOperationAST, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { badUserInput, notFound } from '../../errors.ts';
import type { Deadline } from '../../Deadline.ts';
import type { RequestRecord } from '../../graphql/RequestRecord.ts';
import type { Context } from '../../graphql/Context.ts';
import type { Asker } from '../../graphql/createContext.ts';
import type { About, Calendar, CalendarEvent, Export, ExportedGraph, ListedRow } from '../../questions/Export.ts';
import type { WholeTableName } from '../../questions/lists/wholeTable.ts';
import { exports } from '../../questions/questions.ts';
import type { CostBucket } from '../fair/CostBucket.ts';
import type { Turnstile } from '../fair/Turnstile.ts';
import { type ForPeople, forPeopleOf } from './forPeopleOf.ts';
import { openTable, tableAsked, WHOLE_TABLES } from './openTable.ts';
import { argumentsOf, readVariables } from './readVariables.ts';

/** The formats, by the extension that asks for each. */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  ics: 'text/calendar',
} as const;
type Format = keyof typeof MEDIA_TYPES;
const FORMATS = Object.keys(MEDIA_TYPES).filter((name): name is Format => name in MEDIA_TYPES);

/** The parts that exports are answered by: the same endpoint as `/graphql`, with the same limits. */
export interface ExportParts {
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  /** The longest that a whole file may take. Milliseconds. */
  limit: number;
  /** Lets a few in at a time; none are held up where it is null. */
  turnstile: Turnstile | null;
  /** The costs that clients have left; null where they may ask for any. */
  bucket: CostBucket | null;
  /** The context of one page. */
  context(deadline: Deadline, asker: Asker): Context;
}

/** The cost of a whole table, counted as `extensions.cost` does: that of a list with its first 500 rows. */
export const TABLE_COST = 4_000;

/** A request for a file: the last part of the address, the words behind it, and what the client would like. */
export interface ExportRequest {
  deadline: Deadline;
  client: string;
  record: RequestRecord;
  path: string;
  words: unknown;
  accept?: string | undefined;
  acceptLanguage?: string | undefined;
}

/** An error of the endpoint, as a client may see it. */
export class AnsweredError extends Error {
  readonly answered: GraphQLFormattedError;
  constructor(answered: GraphQLFormattedError) {
    super(answered.message);
    this.answered = answered;
  }
}

/** Asks the endpoint for one page, and gives its data. */
type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** An answer of which the first page is there. */
export interface OpenAnswer {
  name: string;
  format: Format;
  language: 'EN' | 'IT';
  /** Null for a file that a program reads. */
  forPeople: ForPeople | null;
  about: About;
  /** The names of the columns, where they are known before there is a row. */
  columns: readonly string[] | null;
  pages: AsyncIterable<ListedRow[]>;
  /** The answer as a picture; null where it is none. */
  graph: ExportedGraph | null;
  /** The answer as a calendar, and the days of all pages; null where it is none. */
  calendar: (Calendar & { events: AsyncGenerator<CalendarEvent[]> }) | null;
}

/**
 * Asks for the first page of an answer.
 * @throws GraphQLError and AnsweredError for what a client must change, or ask again
 */
export async function openAnswer(
  request: ExportRequest,
  { apollo, schema, bucket, context }: ExportParts,
): Promise<OpenAnswer> {
  const { name, format } = nameAndFormat(request.path, request.accept);
  const { language: word, headings, page, ...words } = z.record(z.string(), z.unknown()).parse(request.words);
  const table = tableAsked(name, words, schema);
  const question = Object.hasOwn(exports, name) ? exports[name] : undefined;
  checkFormat(name, format, table ? {} : question);
  const language = languageOf(word, request.acceptLanguage);
  const contextOf = contextsOf(request, context, table === null);
  const ask: Ask = (query, asked) => answerOf(apollo, contextOf(), query, asked);
  const opened = { name, format, language, forPeople: forPeopleOf(headings, page) };
  if (table) {
    const aboutOf = (given: Record<string, unknown>): Promise<About> => readAbout(ask, name, given);
    const charge = (): Promise<void> => chargeTable(table, request, bucket);
    const { columns, rows, about } = await openTable(table, words, { schema, contextOf, charge, aboutOf });
    return { ...opened, about, columns, pages: rows, graph: null, calendar: null };
  }
  if (!question) throw new Error(`Nothing answers ${name}.`);
  return { ...opened, ...(await openQuestion(question, words, { ...opened, schema, ask, contextOf })) };
}

/** Charges the client for a whole table, and notes it. @throws GraphQLError TOO_MANY_REQUESTS where it has not as much left */
async function chargeTable(
  table: WholeTableName,
  { client, record }: ExportRequest,
  bucket: CostBucket | null,
): Promise<void> {
  Object.assign(record, { questions: [table], cost: TABLE_COST });
  await bucket?.take(client, TABLE_COST);
}

/**
 * Gives a context for each page. What the first costs is for the client, and told, unless that is done elsewhere; how many
 * there are is bounded by the time.
 */
function contextsOf(
  { deadline, client, record }: ExportRequest,
  context: ExportParts['context'],
  isFirstCharged: boolean,
): () => Context {
  let isCharged = isFirstCharged;
  return () => {
    const asker = { client, isCharged, record: isCharged ? record : null };
    isCharged = false;
    return context(deadline, asker);
  };
}

/** @throws GraphQLError where there is no such file */
function checkFormat(name: string, format: Format, question: Pick<Export, 'toGraph' | 'calendar'> | undefined): void {
  if (!question) {
    const names = [...new Set([...WHOLE_TABLES, ...Object.keys(exports)])];
    throw notFound(`There is no export "${name}". There are ${names.join(', ')}.`);
  }
  if (!question.toGraph && (format === 'graphml' || format === 'gexf')) {
    throw badUserInput(`The answer to \`${name}\` is a table, not a graph: take .csv or .json, not .${format}.`);
  }
  if (!question.calendar && format === 'ics') {
    throw badUserInput(`The answer to \`${name}\` has no days for a calendar: take .csv or .json, not .ics.`);
  }
}

/** Asks a question of GraphQL for its first page. */
async function openQuestion(
  question: Export,
  words: Readonly<Record<string, unknown>>,
  {
    name,
    language,
    forPeople,
    schema,
    ask,
    contextOf,
  }: Pick<OpenAnswer, 'name' | 'language' | 'forPeople'> & {
    schema: GraphQLSchema;
    ask: Ask;
    contextOf(): Context;
  },
): Promise<Omit<OpenAnswer, 'name' | 'format' | 'language' | 'forPeople'>> {
  const operation = getOperationAST(parse(question.document));
  if (!operation) throw new Error(`The document of ${name} is no operation.`);
  const asked = readVariables(words, operation, schema);
  const given = question.most === undefined ? asked : { first: question.most, ...asked };
  const takesLanguage = operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'language');
  const variables = { ...(question.complete?.(given) ?? given), ...(takesLanguage && { language }) };
  const first = await ask(question.document, variables);
  const about = await readAbout(ask, name, given);
  const parts = <Part>(read: (data: unknown) => Part): AsyncGenerator<Part> =>
    partsOf(ask, { question, variables, given, first }, read);
  const { calendar } = question;
  const inWords = forPeople !== null;
  const isPaged = 'offset' in given || 'after' in given || !question.nextPage?.(first, given);
  const whole = isPaged
    ? null
    : await question.whole?.(argumentsOf(schema, operation, variables), contextOf, language, inWords);
  const pages =
    whole?.version === about.graphVersion ? whole.pages : parts((data) => question.toRows(data, language, inWords));
  return {
    ...{ about, columns: null, pages, graph: question.toGraph?.(first) ?? null },
    calendar: calendar ? { ...calendar, events: parts((data) => calendar.toEvents(data, language)) } : null,
  };
}

function nameAndFormat(path: string, accept = ''): { name: string; format: Format } {
  const [, name = path, extension] = /^(.*?)(?:\.(\w+))?$/.exec(path) ?? [];
  const asked = FORMATS.find((format) => accept.includes(MEDIA_TYPES[format]));
  if (extension === undefined) return { name, format: asked ?? 'csv' };
  const format = FORMATS.find((one) => one === extension);
  if (!format) throw badUserInput(`There is no format "${extension}". There are ${FORMATS.join(', ')}.`);
  return { name, format };
}

/** The language that is asked for, else the one that is accepted first. @throws GraphQLError BAD_USER_INPUT for another */
export function languageOf(word: unknown, accepted = ''): 'EN' | 'IT' {
  if (word === undefined) return /^\s*it\b/i.test(accepted) ? 'IT' : 'EN';
  if (word === 'EN' || word === 'IT') return word;
  throw badUserInput(`\`language\` must be EN or IT, not ${JSON.stringify(word)}.`);
}

/** The data of one answer of the endpoint. @throws AnsweredError for an error in it */
export async function answerOf(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An export is answered in one piece.');
  const [error] = body.singleResult.errors ?? [];
  if (error) throw new AnsweredError(error);
  return body.singleResult.data;
}

interface Asked {
  question: Export;
  variables: Record<string, unknown>;
  given: Readonly<Record<string, unknown>>;
  first: unknown;
}

/** Reads one part after another from the pages of an answer; none is asked for before the one before it is taken. */
async function* partsOf<Part>(
  ask: Ask,
  { question, variables, given, first }: Asked,
  read: (data: unknown) => Part,
): AsyncGenerator<Part> {
  let asked = variables;
  for (let data = first; ; data = await ask(question.document, asked)) {
    yield read(data);
    const next = question.nextPage?.(data, { ...given, offset: asked.offset });
    if (!next) return;
    asked = { ...asked, ...next };
  }
}

async function readAbout(ask: Ask, question: string, given: Record<string, unknown>): Promise<About> {
  const { graph } = ABOUT.parse(
    await ask('{ graph { version loadedAt sources { id title publisher url licence copiedOn } } }', {}),
  );
  const { version, ...of } = graph;
  return { question, arguments: given, askedAt: new Date().toISOString(), graphVersion: version, ...of };
}

const text = z.string().nullable();
const source = z.object({ id: z.string(), title: text, publisher: text, url: text, licence: text, copiedOn: text });
const ABOUT = z.object({
  graph: z.object({ version: z.number(), loadedAt: z.string(), sources: z.array(source) }),
});
