import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { CALL } from '../fragments.ts';
import type { CallListQuery, CallListQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query CallList($where: CallFilter, $first: Int, $after: String, $offset: Int) {
    callList(where: $where, first: $first, after: $after, offset: $offset) {
      rows {
        call {
          ...CallName
        }
        status
        deadline
        daysLeft
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      facets {
        statuses {
          value
          label
          count
        }
        programmes {
          value
          label
          count
        }
        typesOfAction {
          value
          label
          count
        }
      }
      asOf
      graphVersion
    }
  }
  ${CALL}
`;

/** Lists calls that fit conditions, by their next deadline. @throws QuestionError */
export async function callList(
  endpoint: Endpoint,
  question: CallListQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<CallListQuery['callList']>> {
  return answered((await ask<CallListQuery>(endpoint, DOCUMENT, question, options)).callList);
}
