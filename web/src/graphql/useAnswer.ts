import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask, AskError } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';

/** Milliseconds until a lost connection, or a question that was late, is tried again. */
const TRY_AGAIN_AFTER = 3_000;

/** The state of an answer. */
export interface Answer<Data> {
  /** Undefined until there is one. */
  data: Data | undefined;
  error: Error | null;
  isPending: boolean;
  /** True while an answer is on its way, or here and not rendered yet. */
  isFetching: boolean;
  /** True while `data` still answers the question before. */
  isPlaceholderData: boolean;
  refetch: () => unknown;
}

/** True once the question that is asked now, not the one before, is answered or has failed. */
export function isAnswered({
  isPending,
  isPlaceholderData,
}: Pick<Answer<unknown>, 'isPending' | 'isPlaceholderData'>): boolean {
  return !isPending && !isPlaceholderData;
}

/**
 * Asks a question, again when it changes; the last answer stays until the next is here. A lost connection is tried again
 * until it is back; nothing else is, unless `retry` says so. `variables` null: nothing is asked yet. The answer is deferred,
 * so that rendering it does not block input.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  retry: false | typeof isWorthAnother = false,
): Answer<Data> {
  const options = { ...answerOptions(document, variables), retry, retryDelay: TRY_AGAIN_AFTER };
  const query = useQuery({ ...options, placeholderData: keepPreviousData });
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

/**
 * Asks for a part of a page that the reader did not ask for, such as what a list can be narrowed by. It is asked once more
 * by itself where it took too long, before an error is shown: nothing could be asked less of.
 */
export function useUnaskedAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  return useAnswer(document, variables, isWorthAnother);
}

/** True for the first time that a question took too long. */
function isWorthAnother(failures: number, error: unknown): boolean {
  return failures === 0 && error instanceof AskError && error.refusal === 'TIMEOUT';
}

/** Options of a query, for components that ask several at once. */
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
    refetchInterval: ({ state }) => askAgainAfter(state.error),
  });
}

/** The milliseconds after which a question is asked again: some where the connection was lost, else never. */
export function askAgainAfter(error: unknown): number | false {
  return error instanceof AskError && error.refusal === 'CONNECTION' ? TRY_AGAIN_AFTER : false;
}
