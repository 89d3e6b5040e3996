import type { GraphQLResponse } from '@apollo/server';

/**
 * Refuses as a whole a request that turned out to ask for too much while it was answered, as one whose document says so:
 * with one error, not one for each entity that was too many.
 */
export function refuseWhole({ body, http }: GraphQLResponse): void {
  if (body.kind !== 'single') return;
  const refusal = body.singleResult.errors?.find(({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX');
  if (!refusal) return;
  body.singleResult = { errors: [refusal] };
  http.status = 400;
}
