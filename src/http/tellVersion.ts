import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/Context.ts';
import { stateOf } from './answerCache.ts';

/**
 * Says in `extensions.graph` of each answer which version of the graph it is from, and whether a load is writing, which is
 * noticed within two seconds: lists and entities then show what it has written so far, while questions answer from the
 * version before. Nothing is said where no graph has been read yet.
 */
export function tellVersion(): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ contextValue }) {
      const first = stateOf(contextValue);
      return Promise.resolve({
        willSendResponse({ response: { body } }) {
          const state = first ?? stateOf(contextValue);
          if (state && body.kind === 'single' && body.singleResult.data) {
            const loading = state.loading || stateOf(contextValue)?.loading === true;
            const graph = { version: state.version, loading };
            body.singleResult.extensions = { ...body.singleResult.extensions, graph };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
