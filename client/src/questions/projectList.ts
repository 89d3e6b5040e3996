import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { COVERAGE, PROJECT } from '../fragments.ts';
import type { ProjectListQuery, ProjectListQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query ProjectList(
    $where: ListFilter
    $orderBy: ProjectListColumn
    $direction: ListDirection
    $first: Int
    $after: String
    $offset: Int
  ) {
    projectList(
      where: $where
      orderBy: $orderBy
      direction: $direction
      first: $first
      after: $after
      offset: $offset
    ) {
      rows {
        project {
          ...ProjectName
        }
        phase
        standing
        coordinators {
          id
          displayName
        }
        here {
          organisationCount
          amount
          grantCount
          unknownAmountCount
        }
        overall {
          organisationCount
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
  ${PROJECT}
`;

/** Lists the projects that fit conditions, with their organisations that fit and what these receive. @throws QuestionError */
export async function projectList(
  endpoint: Endpoint,
  question: ProjectListQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<ProjectListQuery['projectList']>> {
  return answered((await ask<ProjectListQuery>(endpoint, DOCUMENT, question, options)).projectList);
}
