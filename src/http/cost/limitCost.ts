import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import { tooComplex } from '../../errors.ts';
import type { Context } from '../../graphql/Context.ts';
import type { Allowance, CostBucket } from '../fair/CostBucket.ts';
import { headersOf, rateLimitHeaders } from '../refusal.ts';
import { costOf } from './costOf.ts';

/** The most that one operation may cost. */
export interface CostLimits {
  cost: number;
  /** Also the most fields, with those of fragments wherever these are spread. */
  tokens: number;
}

/**
 * Refuses an operation that costs more than it may before anything is asked for, with the code QUERY_TOO_COMPLEX and its
 * cost beside it; every other answer says in `extensions.cost` what was asked and what the most is. Of a client that is
 * charged it is taken from its bucket, if there are buckets.
 */
export function limitCost(
  schema: GraphQLSchema,
  { cost: most, tokens }: CostLimits,
  bucket: CostBucket | null = null,
): ApolloServerPlugin<Context> {
  const allowances = new WeakMap<object, Allowance>();
  const costs = new WeakMap<object, number>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, contextValue }) =>
          // What it throws must be a rejection.
          Promise.resolve().then(async () => {
            if (!operation) return;
            const definitions = operation.variableDefinitions ?? [];
            const { coerced } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: 1 });
            // Variables that do not fit are refused when it comes to executing.
            if (!coerced) return;
            const asked = costOf({ schema, document, operation, variables: coerced }, tokens);
            if (asked > most) throw tooCostly(asked, most);
            costs.set(contextValue, asked);
            if (contextValue.record) contextValue.record.cost = asked;
            if (!bucket || !contextValue.isCharged) return;
            const allowance = await bucket.take(contextValue.client, asked).catch(withHeaders);
            allowances.set(contextValue, allowance);
          }),
        async willSendResponse({ contextValue, metrics, response: { body, http } }) {
          const asked = costs.get(contextValue);
          // Before anything is waited for: a kept answer then is the same text as the first, with the same ETag.
          if (asked !== undefined && body.kind === 'single' && body.singleResult.data)
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: { asked, most } };
          const taken = allowances.get(contextValue);
          const isKept = taken && metrics.responseCacheHit;
          const allowance = isKept ? await bucket?.giveBack(contextValue.client, asked ?? 0) : taken;
          for (const [name, value] of allowance ? Object.entries(rateLimitHeaders(allowance)) : [])
            http.headers.set(name, value);
        },
      }),
  };
}

/** Of a refusal, which Apollo sends as the error says. */
function withHeaders(error: unknown): never {
  if (error instanceof GraphQLError) {
    const headers = new HeaderMap(Object.entries(headersOf(error.extensions)));
    error.extensions.http = { status: 429, headers };
  }
  throw error;
}

function tooCostly(cost: number, mostCost: number): Error {
  const error = tooComplex(
    `This question may be answered with ${cost.toLocaleString('en')} entities, or work that takes as long; the most is ${mostCost.toLocaleString('en')}. Ask for fewer with \`limit\` and \`first\`, or in several requests.`,
  );
  Object.assign(error.extensions, { cost, mostCost, http: { status: 400 } });
  return error;
}
