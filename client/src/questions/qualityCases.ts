import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { SOURCE } from '../fragments.ts';
import type { QualityCasesQuery, QualityCasesQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query QualityCases($code: QualityCode!, $first: Int, $after: String, $language: Language) {
    qualityCases(code: $code, first: $first, after: $after) {
      code
      cases {
        subjects
        values {
          name
          value
        }
        sentence(language: $language)
        sources {
          ...SourceName
          copiedOn
        }
      }
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
  ${SOURCE}
`;

/** Lists every case of one finding about the data, with the sources that state it. @throws QuestionError */
export async function qualityCases(
  endpoint: Endpoint,
  question: QualityCasesQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<QualityCasesQuery['qualityCases']>> {
  return answered((await ask<QualityCasesQuery>(endpoint, DOCUMENT, question, options)).qualityCases);
}
