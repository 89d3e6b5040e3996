import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import type { SearchQuery, SearchQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Search($text: String!, $types: [SearchType!], $countries: [ID!], $first: Int, $after: String) {
    search(text: $text, types: $types, countries: $countries, first: $first, after: $after) {
      hits {
        type
        id
        entityId
        label
        score
        resemblance
        snippet
        organisation {
          city
          country {
            id
            name
          }
        }
      }
      totalCount
      byType {
        value
        label
        count
      }
      byCountry {
        value
        label
        count
      }
      graphVersion
      pageInfo {
        endCursor
        hasNextPage
      }
      endCursor
      hasNextPage
    }
  }
`;

/** Finds things by names, identifiers and words, best first. @throws QuestionError */
export async function search(
  endpoint: Endpoint,
  question: SearchQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<SearchQuery['search']>> {
  return answered((await ask<SearchQuery>(endpoint, DOCUMENT, question, options)).search);
}
