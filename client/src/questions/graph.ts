import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { SOURCE } from '../fragments.ts';
import type { GraphQuery } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Graph {
    graph {
      home {
        id
        displayName
      }
      version
      loadedAt
      loading
      organisationCount
      projectCount
      participationCount
      clusterCount
      countryCount
      tieCount
      sources {
        ...SourceName
        copiedOn
      }
    }
  }
  ${SOURCE}
`;

/** Gives what the graph holds: counts, its sources with their licences, and the version that answers are computed from. @throws QuestionError */
export async function graph(endpoint: Endpoint, options?: AskOptions): Promise<NonNullable<GraphQuery['graph']>> {
  return answered((await ask<GraphQuery>(endpoint, DOCUMENT, {}, options)).graph);
}
