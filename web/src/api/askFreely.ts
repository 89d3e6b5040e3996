import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { AskError } from '../graphql/ask.ts';

/** Posts whatever the reader wrote and gives the answer as it came, set out to be read. @throws AskError when none came. */
export async function askFreely(query: string, variables: string): Promise<string> {
  const body = `{"query":${JSON.stringify(query)},"variables":${variables.trim() || 'null'}}`;
  return JSON.stringify(await post(body), null, 2);
}

/** The schema that the endpoint serves, for the editor to know. @throws AskError when it does not come. */
export async function readSchema(): Promise<GraphQLSchema> {
  const query = getIntrospectionQuery({ descriptions: true });
  // What an endpoint answers to this question is fixed by the specification; the next line checks it.
  const { data } = (await post(JSON.stringify({ query }))) as { data?: IntrospectionQuery };
  if (!data) throw new AskError('OTHER', 'The endpoint did not say what it can be asked.');
  return buildClientSchema(data);
}

async function post(body: string): Promise<unknown> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    return await response.json();
  } catch {
    throw new AskError('CONNECTION', 'The server did not answer.');
  }
}
