import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PROJECT, REPORT } from '../fragments.ts';
import type { WithoutOrganisationQuery, WithoutOrganisationQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query WithoutOrganisation(
    $leaving: OrganisationGroup!
    $for: [ID!]
    $first: Int
    $after: String
    $offset: Int
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $model: StrengthModel
    $language: Language
    $firstProjects: Int = 10
    $projectOffset: Int = 0
    $firstPartners: Int = 20
    $partnerOffset: Int = 0
  ) {
    withoutOrganisation(
      leaving: $leaving
      for: $for
      first: $first
      after: $after
      offset: $offset
      collaborations: $collaborations
      filter: $filter
      model: $model
    ) {
      leavingCount
      partnerCount
      partners(first: $firstPartners, offset: $partnerOffset) {
        id
        displayName
      }
      reached
      lostCount
      pageInfo {
        endCursor
        hasNextPage
      }
      lostWays {
        organisation {
          ...OrganisationName
        }
        through {
          id
          displayName
        }
        throughCount
        score
        remaining {
          id
          score
          organisations {
            id
            displayName
          }
        }
      }
      projectCount
      failingProjectCount
      projects(first: $firstProjects, offset: $projectOffset) {
        project {
          ...ProjectName
        }
        leaving {
          id
          displayName
        }
        stayingCount
        fails
        eligibility {
          verdict
          text(language: $language)
        }
        replacements(first: 3) {
          organisation {
            id
            displayName
          }
          explanation(language: $language)
        }
      }
      report {
        ...ReportOf
      }
    }
  }
  ${ORGANISATION}
  ${PROJECT}
  ${REPORT}
`;

/** Tells what falls for an organisation when others leave: whom only they introduce it to, and the projects that run with them. @throws QuestionError */
export async function withoutOrganisation(
  endpoint: Endpoint,
  question: WithoutOrganisationQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<WithoutOrganisationQuery['withoutOrganisation']>> {
  return answered((await ask<WithoutOrganisationQuery>(endpoint, DOCUMENT, question, options)).withoutOrganisation);
}
