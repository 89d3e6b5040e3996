import { buildSchema, defaultFieldResolver, graphql, type GraphQLFieldResolver } from 'graphql';
import { vi } from 'vitest';
import printed from '../../../schema/printed.graphql?raw';

const schema = buildSchema(printed, { assumeValid: true });

/** A question as it was posted. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Names and titles are shown as they are, where a test says nothing else. */
const SHOWN: Record<string, string> = { displayName: 'name', displayTitle: 'title' };
const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, variables, context, info) =>
  defaultFieldResolver(source, variables, context, info) ?? source[SHOWN[info.fieldName] ?? ''];

/**
 * Answers what the pages ask from these values, by the public schema: an answer has exactly the fields that are asked for,
 * and a value that is missing where the schema promises one is an error. Fields may be functions of their arguments.
 * Gives the list of what is asked, as it grows.
 */
export function answerWith(root: Readonly<Record<string, unknown>>): readonly Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
    if (address !== '/graphql') throw new Error(`Nothing answers at ${address}.`);
    const { query, variables } = JSON.parse(body) as Asked;
    asked.push({ query, variables });
    const answer = await graphql({ schema, source: query, rootValue: root, variableValues: variables, fieldResolver });
    return new Response(JSON.stringify(answer));
  });
  return asked;
}

/** Fails whatever the pages ask, as a browser without a connection does. */
export function loseConnection(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
}
