import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { GraphQLSchema } from 'graphql';
import relay from 'relay-runtime';
import { relayRequest } from './relayRequest.ts';

/** A client that keeps each object with an id once. */
export interface CachingClient {
  /** Asks the network; `name` tells its documents apart. */
  ask(name: string, source: string): Promise<unknown>;
  /** Reads from its cache alone, without the network, a document that was asked. */
  kept(name: string, source: string): Promise<unknown>;
}

/** The network of a client: answers a document. */
export type Answering = (source: string) => Promise<object>;

/** Clients as `docs/api/clients.md` sets them up. */
export const CACHING_CLIENTS: Record<string, (answer: Answering, schema: GraphQLSchema) => CachingClient> = {
  'Apollo Client': (answer) => {
    const typePolicies = { OrganisationList: { merge: true } };
    const link = new HttpLink({ uri: 'http://127.0.0.1/graphql', fetch: fetchOf(answer) });
    const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies }), link });
    const ask = async (source: string, fetchPolicy: 'network-only' | 'cache-only') =>
      (await client.query({ query: gql(source), fetchPolicy })).data;
    return { ask: (_, source) => ask(source, 'network-only'), kept: (_, source) => ask(source, 'cache-only') };
  },
  'urql with graphcache': (answer) => {
    const exchanges = [cacheExchange({ logger: () => undefined }), fetchExchange];
    const client = new Client({
      url: 'http://127.0.0.1/graphql',
      fetch: fetchOf(answer),
      preferGetMethod: false,
      exchanges,
    });
    const ask = async (source: string, requestPolicy: 'network-only' | 'cache-only') =>
      (await client.query<unknown>(source, {}, { requestPolicy })).data;
    return { ask: (_, source) => ask(source, 'network-only'), kept: (_, source) => ask(source, 'cache-only') };
  },
  Relay: (answer, schema) => {
    const environment = new relay.Environment({
      network: relay.Network.create(async ({ text }) => (await answer(text ?? '')) as relay.GraphQLResponse),
      store: new relay.Store(new relay.RecordSource()),
    });
    const operation = (name: string, source: string) =>
      relay.createOperationDescriptor(relayRequest(schema, name, source), {});
    const kept = (name: string, source: string) => environment.lookup(operation(name, source).fragment).data;
    return {
      async ask(name, source) {
        environment.retain(operation(name, source));
        await environment.execute({ operation: operation(name, source) }).toPromise();
        return kept(name, source);
      },
      kept: (name, source) => Promise.resolve(kept(name, source)),
    };
  },
};

/** A `fetch` that answers what is posted to it. */
function fetchOf(answer: Answering): typeof fetch {
  return async (url, init) => {
    const { query } = (await new Request(url, init).json()) as { query: string };
    return Response.json(await answer(query), { headers: { 'content-type': 'application/graphql-response+json' } });
  };
}
