import { ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { CALL, ORGANISATION, PROJECT, SOURCE, STATEMENT } from '../fragments.ts';
import type { ProjectQuery, ProjectQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Project($id: ID!) {
    project(id: $id) {
      ...ProjectName
      title
      titleIt
      objective
      status
      type
      projectType
      fundingScheme
      url
      doi
      totalCost
      awarded
      funding
      fundingUnknownCount
      organisationCount
      countryCount
      statedOrganisationCount
      programme {
        id
        code
        title
      }
      call {
        ...CallName
      }
      fields {
        id
        title
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
      organisationsConnection(first: 200, sort: [{ edge: { order: ASC } }]) {
        totalCount
        edges {
          node {
            ...OrganisationName
          }
          properties {
            id
            role
            grant
            sources
          }
        }
      }
    }
  }
  ${CALL}
  ${ORGANISATION}
  ${PROJECT}
  ${SOURCE}
  ${STATEMENT}
`;

/** Gives one project by its id, with its organisations and the statements about it. Null where there is none. @throws QuestionError */
export async function project(
  endpoint: Endpoint,
  question: ProjectQueryVariables,
  options?: AskOptions,
): Promise<ProjectQuery['project']> {
  return (await ask<ProjectQuery>(endpoint, DOCUMENT, question, options)).project;
}
