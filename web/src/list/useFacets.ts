import {
  OrganisationFacetsDocument,
  type OrganisationFacetsQuery,
  type OrganisationFacetsQueryVariables,
  ProjectFacetsDocument,
  type TypedDocumentString,
} from '../graphql/generated.ts';
import { type Answer, useUnaskedAnswer } from '../graphql/useAnswer.ts';
import type { ListSubject } from './dimensions.ts';

/** Both are answered alike. */
const DOCUMENTS: Readonly<
  Record<ListSubject, TypedDocumentString<OrganisationFacetsQuery, OrganisationFacetsQueryVariables>>
> = { organisations: OrganisationFacetsDocument, projects: ProjectFacetsDocument };

/** Asks for the values of dimensions and their counts; `variables` null asks nothing. */
export function useFacets(
  subject: ListSubject,
  variables: OrganisationFacetsQueryVariables | null,
): Answer<OrganisationFacetsQuery> {
  return useUnaskedAnswer(DOCUMENTS[subject], variables);
}
