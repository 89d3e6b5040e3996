import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/Context.ts';
import { stateOf, versionOf } from './answerCache.ts';

/**
 * Says in `extensions.graph` of each answer which version of the graph it is from, and whether a load is writing: lists and
 * entities then show what it has written so far, or all of it where it has just ended, while questions answer from the version
 * before. What is said not to be of a load is of that version alone, unless the database went away. Nothing is said where no graph has been read yet.
 */
export function tellVersion(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ contextValue, metrics, response: { body } }) {
          const state = stateOf(contextValue);
          if (!state || body.kind !== 'single' || !body.singleResult.data) return;
          // What was kept was compared before.
          const isMixed = !metrics.responseCacheHit && (await versionOf(contextValue)) === 'MIXED';
          const graph = { version: state.version, loading: state.loading || isMixed };
          body.singleResult.extensions = { ...body.singleResult.extensions, graph };
        },
      }),
  };
}
