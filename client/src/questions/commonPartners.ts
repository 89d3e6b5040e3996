import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, REPORT } from '../fragments.ts';
import type { CommonPartnersQuery, CommonPartnersQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query CommonPartners(
    $of: [ID!]!
    $first: Int
    $after: String
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $model: StrengthModel
    $language: Language
  ) {
    commonPartners(
      of: $of
      first: $first
      after: $after
      collaborations: $collaborations
      filter: $filter
      model: $model
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      endCursor
      hasNextPage
      partners {
        score
        organisation {
          ...OrganisationName
        }
        ties {
          strength
          collaborationCount
        }
      }
      report {
        ...ReportOf
      }
    }
  }
  ${ORGANISATION}
  ${REPORT}
`;

/** Finds the organisations that are tied to every one of those given, best shared contact first. @throws QuestionError */
export async function commonPartners(
  endpoint: Endpoint,
  question: CommonPartnersQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<CommonPartnersQuery['commonPartners']>> {
  return answered((await ask<CommonPartnersQuery>(endpoint, DOCUMENT, question, options)).commonPartners);
}
