import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import responseCachePlugin from '@apollo/server-plugin-response-cache';
import { dayInBrussels } from '../../rules/dayInBrussels.ts';
import type { Context } from '../graphql/Context.ts';
import { type GraphState, readGraphState } from '../neo4j/readGraphState.ts';

/** Seconds; the day is a part of the key. */
const A_DAY = 86_400;
/** The longest that an answer which is ready waits for the version of the database. Milliseconds. */
const PATIENCE = 1_000;

/**
 * Whole answers, kept while the graph is of the same version and the day, in UTC and by which calls stand in Brussels, is the same; the least recently asked go
 * when they are too much for Apollo's store in memory (30 MB). What was answered while a load wrote is not kept.
 */
export function answerCache(): ApolloServerPlugin<Context>[] {
  return [
    // It would look at every field of every answer for a hint; ours is the same for all.
    ApolloServerPluginCacheControlDisabled(),
    {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ overallCachePolicy }) =>
            Promise.resolve(overallCachePolicy.replace({ maxAge: A_DAY, scope: 'PUBLIC' })),
        }),
    },
    responseCachePlugin<Context>({
      extraCacheKeyData: ({ contextValue }) => {
        const state = stateOf(contextValue);
        const now = Date.now();
        const days = [new Date(now).toISOString().slice(0, 10), dayInBrussels(now)];
        return Promise.resolve([state?.version, state?.stamp, ...days]);
      },
      shouldReadFromCache: ({ contextValue }) => Promise.resolve(stateOf(contextValue)?.loading === false),
      shouldWriteToCache: async ({ contextValue }) => (await versionOf(contextValue)) === 'ONE',
    }),
  ];
}

/** The versions in an answer: only the one that was seen; perhaps another too; or the database did not tell. */
type Version = 'ONE' | 'MIXED' | 'UNKNOWN';
const versions = new WeakMap<Context, Promise<Version>>();

/**
 * Tells the versions in an answer that is ready. The database is asked for its own once at most, and only where the answer has
 * something from there.
 */
export function versionOf(context: Context): Promise<Version> {
  const known = versions.get(context) ?? compareVersion(context);
  versions.set(context, known);
  return known;
}

async function compareVersion(context: Context): Promise<Version> {
  const seen = stateOf(context);
  if (!seen) return 'UNKNOWN';
  // From memory alone: of the version that was seen, whatever the database holds by now, which may not answer.
  if (seen.loading || !context.database.wasAsked) return seen.loading ? 'MIXED' : 'ONE';
  const now = await readGraphState(context.database, PATIENCE).catch(() => null);
  if (!now) return 'UNKNOWN';
  const isSame = !now.loading && now.version === seen.version && now.stamp === seen.stamp;
  return isSame ? 'ONE' : 'MIXED';
}

/** The state seen last; null before there is one. */
export function stateOf({ graph }: Context): GraphState | null {
  try {
    return graph.state();
  } catch {
    return null;
  }
}
