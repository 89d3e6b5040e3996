import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { ZodError } from 'zod';
import { unavailable } from '../../errors.ts';
import type { Context } from '../../graphql/Context.ts';
import { versionOf } from '../answerCache.ts';

const halfRead = new WeakSet<object>();

/**
 * Notes the failures that come of a load which takes entities away or rewrites them while they are read: Neo4j answers with
 * what is left of them. Where no load has written meanwhile, such a failure is a fault of ours. `tell`: told of one of them for
 * each request.
 */
export function noteHalfRead(tell: (error: unknown) => void): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didEncounterErrors({ errors, contextValue }) {
          const incomplete = errors.filter((error) => isIncomplete(unwrapResolverError(error)));
          if (incomplete.length === 0 || !contextValue.database.wasAsked) return;
          if ((await versionOf(contextValue)) === 'ONE') return;
          for (const error of incomplete) halfRead.add(error);
          tell(incomplete[0]);
        },
      }),
  };
}

/** The error that a client sees in place of one that was noted; null for any other. */
export function refusalOfHalfRead(error: unknown): GraphQLError | null {
  if (typeof error !== 'object' || error === null || !halfRead.has(error)) return null;
  return unavailable(
    'What was asked for was being written while it was read, or the database went away. Ask again in a few seconds.',
  );
}

/** True where a value is missing that every stored entity has, or the entity itself. */
function isIncomplete(error: unknown): boolean {
  if (error instanceof ZodError) return true;
  if (error instanceof Neo4jError) return error.code === 'Neo.ClientError.Statement.EntityNotFound';
  return error instanceof Error && error.message.startsWith('Cannot return null for non-nullable field');
}
