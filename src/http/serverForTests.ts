import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { z } from 'zod';
import { contextForTests, databaseOf } from '../../test/oracles/contextForTests.ts';
import { PARTICIPATION } from '../../test/oracles/participationForTests.ts';
import { unavailable } from '../errors.ts';
import type { Context } from '../graphql/Context.ts';
import type { Database } from '../neo4j/Database.ts';
import type { CurrentGraph } from '../graph/CurrentGraph.ts';
import type { Graph } from '../graph/Graph.ts';
import { type ServerOptions, startServer } from './startServer.ts';

/** The state of a graph that nothing was loaded into since. */
export const STATE = { version: 3, stamp: 'a', loadedAt: '2026-11-28T10:00:00Z', loading: false, organisationCount: 7 };
/** The surroundings of the servers of a test file, which it may change. */
export const world = {
  /** The state that the server has seen; null where it has seen none. */
  seen: STATE as typeof STATE | null,
  /** The one in the database; null where that does not answer. */
  stored: STATE as typeof STATE | null,
  ready: true,
  awaySince: null as number | null,
  /** Counts what was answered by a resolver. */
  asked: 0,
  logged: [] as string[],
  /** Resolves when `held` may go on. */
  held: (): Promise<unknown> => Promise.resolve(),
};

const source = `
  type Query { count: Int  stored: Int  held: Int  fail: Int  rewritten(how: String): Source  search(text: String!, first: Int, after: String, skip: Int @deprecated(reason: "Take after.")): Results  sources(limit: Int): [Source]  graph: Overview }
  type Source { id: ID!  name: String! }  type Facts { id: ID title: String publisher: String url: String licence: String copiedOn: String }
  type Overview { version: Int loadedAt: String sources: [Facts] }
  enum SearchType { A }  input ListFilter { organisations: [ID!] }
  type Results { hits: [Hit] endCursor: String pageInfo: Page! }
  type Page { endCursor: String hasNextPage: Boolean! }
  type Hit { type: String id: ID entityId: ID label: String score: Float snippet: String }
`;
const schema = makeExecutableSchema({
  typeDefs: source.replace('text: String!,', 'text: String!, types: [SearchType!], countries: [ID!],'),
  resolvers: {
    Query: {
      count: () => ++world.asked,
      async stored(_root, _args, { database }: Context) {
        await database.read('', {}, z.unknown());
        return ++world.asked;
      },
      held: async () => {
        await world.held();
        return ++world.asked;
      },
      // A row of which a load has taken the name away: from the database, from memory, or one that is not what it must be.
      async rewritten(_root, { how }: { how?: string }, { database }: Context) {
        if (how !== 'from memory') await database.read('', {}, z.unknown());
        return { id: 'one', name: how === 'no row' ? z.string().parse(null) : null };
      },
      fail: () => {
        throw new Error('Inner working.');
      },
      graph: () => ({ version: 3, loadedAt: STATE.loadedAt, sources: [] }),
      search(_root, { text, after }: { text: string; after?: string }) {
        if (text === 'gone') throw unavailable('Ask again.');
        if (text === 'broken' && after) throw unavailable('Ask again.');
        if (text === 'endless' && after) return new Promise(() => undefined);
        const hit = {
          type: 'PROJECT',
          id: 'of this search',
          entityId: after ?? 'one',
          label: text,
          score: 1,
          snippet: null,
        };
        return { hits: [hit], pageInfo: { endCursor: after ? 'none' : 'two', hasNextPage: !after } };
      },
    },
  },
});

/** The database as a request sees it. */
function until() {
  const database = {
    wasAsked: false,
    read() {
      database.wasAsked = true;
      return world.stored ? Promise.resolve([world.stored]) : Promise.reject(unavailable('It is away.'));
    },
    executionContext: () => ({}),
  };
  return database;
}
/** Starts a server of a small schema of its own, without a database, and gives its address and what ends it. */
export async function startForTests(options: Partial<ServerOptions> = {}) {
  const { graph } = contextForTests();
  function state() {
    if (!world.seen) throw unavailable('Nothing was read.');
    return world.seen;
  }
  const current: Graph = { ...graph, state };
  const context = {
    graph: {
      until: () => current,
      get ready() {
        return world.ready;
      },
      figures: () => ({
        ...{ ready: world.ready, version: world.seen?.version ?? null, loadedAt: world.seen?.loadedAt ?? null },
        ...{ loading: world.seen?.loading ?? false, waiting: 2, lenses: null },
      }),
    } as unknown as CurrentGraph,
    database: Object.defineProperties(Object.create(databaseOf({})) as Database, {
      awaySince: { get: () => world.awaySince },
      until: { value: until },
    }),
    homeOrganisation: 'pic:home',
    participation: PARTICIPATION,
    forecastsFolder: '/nowhere',
  };
  return startServer({
    host: '127.0.0.1',
    port: 0,
    schema,
    context,
    limits: { depth: 10, aliases: 5, tokens: 500, cost: 1_000, bodyBytes: 2_000 },
    timeout: 10_000,
    exportTimeout: 10_000,
    corsOrigin: 'https://app.example,http://localhost:5173',
    logger: pino({}, { write: (line: string) => world.logged.push(line) }),
    ...options,
  });
}
