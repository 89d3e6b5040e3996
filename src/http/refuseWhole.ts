import type { GraphQLResponse } from '@apollo/server';
import { MOST_ERRORS } from './documents/documentLimits.ts';
import { headersOf } from './refusal.ts';

/**
 * Refuses as a whole a request that turned out to ask for too much while it was answered, as one whose document says so:
 * with one error, not one for each entity that was too many. Of a request with many wrong variables it names few.
 */
export function refuseWhole({ body, http }: GraphQLResponse): void {
  if (body.kind !== 'single') return;
  const { data, errors = [] } = body.singleResult;
  // The last one says that there are more.
  if (data === undefined && errors.length > MOST_ERRORS)
    body.singleResult.errors = [...errors.slice(0, MOST_ERRORS - 1), ...errors.slice(-1)];
  // Nothing of it could be answered at this moment.
  const isBusy = errors.some(({ extensions }) => extensions?.code === 'TOO_MANY_REQUESTS');
  if (isBusy && data && Object.values(data).every((value) => value === null)) {
    http.status = 429;
    for (const [name, value] of Object.entries(headersOf({ code: 'TOO_MANY_REQUESTS' }))) http.headers.set(name, value);
  }
  const refusal = errors.find(({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX');
  if (!refusal) return;
  body.singleResult = { errors: [refusal] };
  http.status = 400;
}
