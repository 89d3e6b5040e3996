import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { COVERAGE, FUNDING_SUM } from '../fragments.ts';
import type { WhoFundsWhatQuery, WhoFundsWhatQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query WhoFundsWhat(
    $groupBy: [FundingDimension!]!
    $where: FundingFilter
    $orderBy: FundingOrder
    $first: Int
    $after: String
  ) {
    whoFundsWhat(groupBy: $groupBy, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      rows {
        keys {
          dimension
          id
          value
          label
        }
        sum {
          ...SumOf
        }
      }
      total {
        ...SumOf
      }
      rowCount
      coverage {
        ...CoverageOf
      }
      graphVersion
      pageInfo {
        endCursor
        hasNextPage
      }
      endCursor
      hasNextPage
    }
  }
  ${COVERAGE}
  ${FUNDING_SUM}
`;

/** Adds money and projects up along the dimensions named. An unknown amount is never a zero: each row says how many are unknown. @throws QuestionError */
export async function whoFundsWhat(
  endpoint: Endpoint,
  question: WhoFundsWhatQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<WhoFundsWhatQuery['whoFundsWhat']>> {
  return answered((await ask<WhoFundsWhatQuery>(endpoint, DOCUMENT, question, options)).whoFundsWhat);
}
