import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PATH, PROJECT, REPORT, STATED_PROJECT, TIE } from '../fragments.ts';
import type { PartnerSuggestionsQuery, PartnerSuggestionsQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query PartnerSuggestions(
    $for: [ID!]
    $without: [ID!]
    $first: Int
    $after: String
    $countries: [ID!]
    $regions: [ID!]
    $kinds: [OrganisationKind!]
    $fields: [ID!]
    $hospitals: Boolean
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $model: StrengthModel
    $language: Language
  ) {
    partnerSuggestions(
      for: $for
      without: $without
      first: $first
      after: $after
      countries: $countries
      regions: $regions
      kinds: $kinds
      fields: $fields
      hospitals: $hospitals
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
      suggestions {
        rank
        score
        nearness
        organisation {
          ...OrganisationName
        }
        commonPartnerCount
        commonPartners(first: 5) {
          id
          displayName
        }
        sharedFields(first: 5) {
          id
          title
        }
        likelihood {
          band
          atLeastOneIn
          years
        }
        introduction {
          ...PathOf
        }
        explanation(language: $language)
      }
      report {
        ...ReportOf
      }
    }
  }
  ${ORGANISATION}
  ${PATH}
  ${PROJECT}
  ${REPORT}
  ${STATED_PROJECT}
  ${TIE}
`;

/** Finds organisations worth getting to know, most promising first, each with its reasons and its best introduction. @throws QuestionError */
export async function partnerSuggestions(
  endpoint: Endpoint,
  question: PartnerSuggestionsQueryVariables = {},
  options?: AskOptions,
): Promise<NonNullable<PartnerSuggestionsQuery['partnerSuggestions']>> {
  return answered((await ask<PartnerSuggestionsQuery>(endpoint, DOCUMENT, question, options)).partnerSuggestions);
}
