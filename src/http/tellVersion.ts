import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/Context.ts';

/**
 * Says in `extensions.graph` of each answer which version of the graph it is from, and whether a load is writing: lists
 * and entities then show what it has written so far, while questions answer from the version before.
 */
export function tellVersion(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { graph }, response: { body } }) {
          if (body.kind === 'single' && body.singleResult.data) {
            const { version, loading } = graph.state();
            body.singleResult.extensions = { ...body.singleResult.extensions, graph: { version, loading } };
          }
          return Promise.resolve();
        },
      }),
  };
}
