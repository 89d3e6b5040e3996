import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../graphql/ask.ts';
import { FundingDocument } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { type FundingQuestion, fundingVariables } from './FundingQuestion.ts';

/** Asks for the rows page by page, with the endpoint's own cursor. */
export function useFunding(question: FundingQuestion) {
  const variables = fundingVariables(question, useLanguage());
  return useInfiniteQuery({
    queryKey: [FundingDocument.toString(), variables],
    queryFn: async ({ pageParam, signal }) => {
      const { whoFundsWhat } = await ask(FundingDocument, { ...variables, after: pageParam }, signal);
      return whoFundsWhat;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    refetchInterval: ({ state }) => (state.error ? 3_000 : false),
  });
}
