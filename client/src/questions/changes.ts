import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { CALL, ORGANISATION, PROJECT } from '../fragments.ts';
import type { ChangesQuery, ChangesQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Changes(
    $for: [ID!]
    $list: [ID!]
    $since: Date
    $asOf: Date
    $days: Int = 90
    $first: Int
    $after: String
    $offset: Int
  ) {
    changes(for: $for, list: $list, since: $since, asOf: $asOf, first: $first, after: $after, offset: $offset) {
      unknown
      loads {
        load {
          id
          version
          source
          at
        }
        news
        newProjects {
          ...ProjectsCounted
        }
        joinedProjects {
          ...ProjectsCounted
        }
        endedProjects {
          ...ProjectsCounted
        }
        newPartnerCount
        newPartners {
          organisation {
            ...OrganisationName
          }
          with {
            id
          }
          project {
            ...ProjectName
          }
          cluster {
            id
            name
          }
          agreement {
            id
            title
          }
        }
        newWays {
          organisation {
            id
            displayName
          }
          isDirect
          isFirst
          introducerCount
          introducers {
            id
            displayName
          }
          project {
            ...ProjectName
          }
        }
        goneCount
        goneCut
        gone {
          organisation {
            id
          }
          projectId
          project {
            ...ProjectName
          }
        }
        newCallCount
        newCallsCut
        newCalls {
          ...CallName
        }
      }
      loadCount
      pageInfo {
        endCursor
        hasNextPage
      }
      ending(days: $days) {
        ...ProjectsCounted
      }
      endingMemberships(days: $days) {
        totalCount
        memberships {
          organisations {
            ...OrganisationName
          }
          cluster {
            id
            name
          }
          agreement {
            id
            title
          }
          endDate
        }
      }
      movedCalls {
        call {
          ...CallName
        }
        predicate
        before
        now
        lastSeenOn
        movedOn
      }
      movedCallCount
      asOf
      graphVersion
    }
  }
  fragment ProjectsCounted on ProjectCount {
    totalCount
    projects {
      ...ProjectName
    }
  }
  ${ORGANISATION}
  ${PROJECT}
  ${CALL}
`;

/** Finds what loads changed around organisations, newest load first. @throws QuestionError */
export async function changes(
  endpoint: Endpoint,
  question: ChangesQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<ChangesQuery['changes']>> {
  return answered((await ask<ChangesQuery>(endpoint, DOCUMENT, question, options)).changes);
}
