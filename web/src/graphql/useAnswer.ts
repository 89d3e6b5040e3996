import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask, AskError } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';

/** How long until a lost connection is tried again. Milliseconds. */
const TRY_AGAIN_AFTER = 3_000;

/** What is known of an answer. */
export interface Answer<Data> {
  /** Undefined until there is one. */
  data: Data | undefined;
  error: Error | null;
  isPending: boolean;
  /** Whether an answer is on its way, or here and not drawn yet. */
  isFetching: boolean;
  /** Whether `data` still answers the question before. */
  isPlaceholderData: boolean;
  refetch: () => unknown;
}

/**
 * The answer to a question, asked again when it changes; the last one stays until the next is here. A lost connection
 * is tried again until it is back. `variables` null: nothing is asked yet. What shows the answer is drawn in small steps,
 * so that the page goes on listening to its reader.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const query = useQuery({ ...answerOptions(document, variables), placeholderData: keepPreviousData });
  const { error, refetch } = query;
  const data = useDeferredValue(query.data, undefined);
  const isBehind = data !== query.data;
  return {
    data,
    error,
    isPending: error === null && data === undefined,
    isFetching: query.isFetching || isBehind,
    isPlaceholderData: query.isPlaceholderData || isBehind,
    refetch,
  };
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
