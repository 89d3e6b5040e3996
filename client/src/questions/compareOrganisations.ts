import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PROJECT, REPORT, STATED_PROJECT } from '../fragments.ts';
import type { CompareOrganisationsQuery, CompareOrganisationsQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query CompareOrganisations(
    $ids: [ID!]!
    $collaborations: CollaborationFilter
    $filter: CollaborationFilter
    $language: Language
  ) {
    compareOrganisations(ids: $ids, collaborations: $collaborations, filter: $filter) {
      organisations {
        organisation {
          ...OrganisationName
        }
        partnerCount
        projectCount
        runningProjectCount
        coordinatedCount
        countryCount
        funding
        fundingUnknownCount
        ownPartnerCount
        ownPartners(first: 5) {
          ...OrganisationName
        }
      }
      sharedPartnerCount
      sharedPartners(first: 20) {
        ...OrganisationName
      }
      sharedProjectCount
      sharedProjects(first: 20) {
        ...StatedProject
      }
      sharedFunders {
        id
        name
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
`;

/** Puts organisations side by side: what they share, and what each alone brings. @throws QuestionError */
export async function compareOrganisations(
  endpoint: Endpoint,
  question: CompareOrganisationsQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<CompareOrganisationsQuery['compareOrganisations']>> {
  return answered((await ask<CompareOrganisationsQuery>(endpoint, DOCUMENT, question, options)).compareOrganisations);
}
