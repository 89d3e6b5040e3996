import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { COVERAGE, ORGANISATION } from '../fragments.ts';
import type { OrganisationListQuery, OrganisationListQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query OrganisationList(
    $where: ListFilter
    $orderBy: OrganisationListColumn
    $direction: ListDirection
    $first: Int
    $after: String
    $offset: Int
  ) {
    organisationList(
      where: $where
      orderBy: $orderBy
      direction: $direction
      first: $first
      after: $after
      offset: $offset
    ) {
      rows {
        organisation {
          ...OrganisationName
        }
        standing
        here {
          projectCount
          runningProjectCount
          coordinatedProjectCount
          amount
          grantCount
          unknownAmountCount
        }
        overall {
          projectCount
          runningProjectCount
          coordinatedProjectCount
          amount
          grantCount
          unknownAmountCount
        }
        partnerCount
      }
      total {
        organisationCount
        projectCount
        amount
        grantCount
        unknownAmountCount
      }
      coverage {
        ...CoverageOf
      }
      asOf
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      endCursor
      hasNextPage
      graphVersion
    }
  }
  ${COVERAGE}
  ${ORGANISATION}
`;

/** Lists the organisations that fit conditions, with what they do and receive under these. @throws QuestionError */
export async function organisationList(
  endpoint: Endpoint,
  question: OrganisationListQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<OrganisationListQuery['organisationList']>> {
  return answered((await ask<OrganisationListQuery>(endpoint, DOCUMENT, question, options)).organisationList);
}
