import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, AskError } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';

/** How long until a lost connection is tried again. Milliseconds. */
const TRY_AGAIN_AFTER = 3_000;

/**
 * The answer to a question, asked again when it changes; the last one stays until the next is here. A lost connection
 * is tried again until it is back. `variables` null: nothing is asked yet.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Data> {
  return useQuery({ ...answerOptions(document, variables), placeholderData: keepPreviousData });
}

/** How a question is asked, for whoever asks several at once. */
export function answerOptions<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => {
      if (variables === null) throw new Error('Nothing was asked.');
      return ask(document, variables, signal);
    },
    enabled: variables !== null,
    refetchInterval: ({ state }) => (isConnectionLost(state.error) ? TRY_AGAIN_AFTER : false),
  });
}

function isConnectionLost(error: unknown): boolean {
  return error instanceof AskError && error.refusal === 'CONNECTION';
}
