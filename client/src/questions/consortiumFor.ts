import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { CALL, ELIGIBILITY, ORGANISATION } from '../fragments.ts';
import type { ConsortiumForQuery, ConsortiumForQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query ConsortiumFor(
    $call: ID
    $words: String
    $for: [ID!]
    $with: [ID!]
    $without: [ID!]
    $size: Int
    $newcomers: Float
    $countries: [ID!]
    $kinds: [OrganisationKind!]
    $regions: [ID!]
    $tied: Boolean
    $asOf: Date
    $first: Int
    $after: String
    $offset: Int
    $language: Language
  ) {
    consortiumFor(
      call: $call
      words: $words
      for: $for
      with: $with
      without: $without
      size: $size
      newcomers: $newcomers
      countries: $countries
      kinds: $kinds
      regions: $regions
      tied: $tied
      asOf: $asOf
      first: $first
      after: $after
      offset: $offset
    ) {
      call {
        ...CallName
      }
      words
      unknown
      candidateCount
      pageInfo {
        endCursor
        hasNextPage
      }
      candidates {
        rank
        isTied
        hasCoordinated
        passedOver
        likelihood {
          atLeastOneIn
          fromPlace
          toPlace
        }
        organisation {
          ...OrganisationName
        }
        reasons {
          kind
          weight
          count
          words
          projects {
            id
            acronym
          }
        }
        introduction {
          id
          score
          organisations {
            id
            displayName
          }
        }
        explanation(language: $language)
      }
      proposal {
        emptySeatCount
        newcomerCount
        seats {
          seat
          state
          candidate {
            organisation {
              id
              displayName
            }
            explanation(language: $language)
          }
        }
        eligibility {
          ...EligibilityOf
        }
      }
      asOf
      graphVersion
    }
  }
  ${CALL}
  ${ELIGIBILITY}
  ${ORGANISATION}
`;

/** Finds organisations with which a consortium can be formed for a call, or for work told in words. @throws QuestionError */
export async function consortiumFor(
  endpoint: Endpoint,
  question: ConsortiumForQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<ConsortiumForQuery['consortiumFor']>> {
  return answered((await ask<ConsortiumForQuery>(endpoint, DOCUMENT, question, options)).consortiumFor);
}
