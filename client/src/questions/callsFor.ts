import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { CALL, PROJECT } from '../fragments.ts';
import type { CallsForQuery, CallsForQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query CallsFor(
    $for: [ID!]
    $asOf: Date
    $statuses: [CallStatus!]
    $programmes: [ID!]
    $first: Int
    $after: String
    $offset: Int
  ) {
    callsFor(
      for: $for
      asOf: $asOf
      statuses: $statuses
      programmes: $programmes
      first: $first
      after: $after
      offset: $offset
    ) {
      matches {
        rank
        score
        call {
          ...CallName
        }
        status
        deadline
        daysLeft
        wordShare
        closest {
          share
          words
          project {
            ...ProjectName
          }
        }
        words {
          word
          shown
        }
        experienceCount
        partnerCount
        partners {
          projectCount
          words
          projects {
            ...ProjectName
          }
          organisation {
            id
            displayName
          }
        }
        unknown
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      comparedCount
      projectCount
      unknownStatusCount
      asOf
      copiedOn
      graphVersion
    }
  }
  ${CALL}
  ${PROJECT}
`;

/** Finds open and forthcoming calls that fit organisations, best first, and says why. @throws QuestionError */
export async function callsFor(
  endpoint: Endpoint,
  question: CallsForQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<CallsForQuery['callsFor']>> {
  return answered((await ask<CallsForQuery>(endpoint, DOCUMENT, question, options)).callsFor);
}
