import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/Context.ts';
import { stateOf, versionOf } from './answerCache.ts';

/** True where a load is writing, or has written meanwhile. */
const LOADING = { ONE: false, MIXED: true, UNKNOWN: null } as const;

/**
 * Says in `extensions.graph` of each answer which version of the graph it is from, and whether a load is writing: lists and
 * entities then show what it has written so far, or all of it where it has just ended, while questions answer from the version
 * before. What is said not to be of a load is of that version alone; `loading` is null where the database did not say in
 * time which it is of. Nothing is said where no graph has been read yet.
 */
export function tellVersion(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ contextValue, metrics, response: { body } }) {
          const state = stateOf(contextValue);
          if (!state || body.kind !== 'single' || !body.singleResult.data) return;
          // What was kept was compared before.
          const version = metrics.responseCacheHit ? 'ONE' : await versionOf(contextValue);
          const graph = { version: state.version, loading: state.loading || LOADING[version] };
          body.singleResult.extensions = { ...body.singleResult.extensions, graph };
        },
      }),
  };
}
