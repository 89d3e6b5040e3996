import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PATH, PROJECT, REPORT, STATED_PROJECT, TIE } from '../fragments.ts';
import type { PartnershipPathsQuery, PartnershipPathsQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query PartnershipPaths(
    $from: [ID!]
    $to: ID!
    $first: Int
    $maxTies: Int
    $avoid: [ID!]
    $via: [ID!]
    $viaCountries: [ID!]
    $viaRegions: [ID!]
    $viaKinds: [OrganisationKind!]
    $alternatives: PathAlternatives
    $hubs: HubPolicy
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $model: StrengthModel
    $language: Language
  ) {
    partnershipPaths(
      from: $from
      to: $to
      first: $first
      maxTies: $maxTies
      avoid: $avoid
      via: $via
      viaCountries: $viaCountries
      viaRegions: $viaRegions
      viaKinds: $viaKinds
      alternatives: $alternatives
      hubs: $hubs
      collaborations: $collaborations
      filter: $filter
      model: $model
    ) {
      paths {
        ...PathOf
      }
      from {
        id
        displayName
      }
      to {
        ...OrganisationName
      }
      nearness
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

/** Finds the best ways to be introduced to an organisation, best first. @throws QuestionError */
export async function partnershipPaths(
  endpoint: Endpoint,
  question: PartnershipPathsQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<PartnershipPathsQuery['partnershipPaths']>> {
  return answered((await ask<PartnershipPathsQuery>(endpoint, DOCUMENT, question, options)).partnershipPaths);
}
