import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PROJECT, REPORT, STATED_PROJECT, TIE } from '../fragments.ts';
import type { BridgesQuery, BridgesQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Bridges(
    $from: [ID!]
    $to: OrganisationGroup!
    $avoid: [ID!]
    $viaKinds: [OrganisationKind!]
    $first: Int
    $after: String
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $model: StrengthModel
    $language: Language
  ) {
    bridges(
      from: $from
      to: $to
      avoid: $avoid
      viaKinds: $viaKinds
      first: $first
      after: $after
      collaborations: $collaborations
      filter: $filter
      model: $model
    ) {
      reached
      groupSize
      bridgeCount
      pageInfo {
        endCursor
        hasNextPage
      }
      partnerCount
      bridges {
        organisation {
          ...OrganisationName
        }
        reaches
        onlyThrough
        tie {
          ...TieOf
        }
        examples(first: 5) {
          id
          displayName
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
  ${STATED_PROJECT}
  ${TIE}
`;

/** Finds the partners that open the way to a group of organisations, and how many only they open. @throws QuestionError */
export async function bridges(
  endpoint: Endpoint,
  question: BridgesQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<BridgesQuery['bridges']>> {
  return answered((await ask<BridgesQuery>(endpoint, DOCUMENT, question, options)).bridges);
}
