import { ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ORGANISATION, PROJECT, SOURCE, STATED_PROJECT, STATEMENT, TIE } from '../fragments.ts';
import type { OrganisationQuery, OrganisationQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Organisation($id: ID!, $language: Language) {
    organisation(id: $id) {
      ...OrganisationName
      name
      shortName
      aliases
      formerIds
      website
      pic
      ror
      vat
      wikidata
      sme
      foundedOn
      projectCount
      runningProjectCount
      coordinatedProjectCount
      partnerCount
      funding
      fundingUnknownCount
      firstYear
      lastYear
      region {
        id
        name
      }
      partOf {
        id
        displayName
      }
      clusters(limit: 200) {
        id
        name
      }
      statements {
        ...StatementMade
      }
      sourcesConnection(first: 20) {
        totalCount
        edges {
          node {
            ...SourceName
          }
          properties {
            url
          }
        }
      }
      ties(first: 5) {
        ...TieOf
      }
      tieCount
    }
  }
  ${ORGANISATION}
  ${PROJECT}
  ${SOURCE}
  ${STATED_PROJECT}
  ${STATEMENT}
  ${TIE}
`;

/** Gives one organisation by any identifier it has ever had, with the statements about it and its strongest ties. Null where there is none. @throws QuestionError */
export async function organisation(
  endpoint: Endpoint,
  question: OrganisationQueryVariables,
  options?: AskOptions,
): Promise<OrganisationQuery['organisation']> {
  return (await ask<OrganisationQuery>(endpoint, DOCUMENT, question, options)).organisation;
}
