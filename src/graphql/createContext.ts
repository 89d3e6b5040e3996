import type { Deadline } from '../Deadline.ts';
import type { Participation } from '../../rules/participation/Participation.ts';
import type { Database } from '../neo4j/Database.ts';
import type { CurrentGraph } from '../graph/CurrentGraph.ts';
import { OrganisationQuestions } from '../questions/organisation/OrganisationQuestions.ts';
import type { Context } from './Context.ts';
import { EntityLoader } from './EntityLoader.ts';
import { rewriteStatement } from './rewriteStatement.ts';

/** The parts that all requests are answered from. */
export interface ContextParts {
  graph: CurrentGraph;
  database: Database;
  homeOrganisation: string;
  participation: Participation;
  forecastsFolder: string;
  /** Told every statement that the generated resolvers run. */
  onStatement?: (cypher: string) => void;
}

/** Whoever asks. */
export type Asker = Pick<Context, 'client' | 'isCharged' | 'record'>;

/** A context of its own for one request, which is worked on until the deadline. */
export function createContext(
  { onStatement, ...parts }: ContextParts,
  deadline: Deadline,
  asker: Asker = { client: '', isCharged: false, record: null },
): Context {
  const database = parts.database.until(deadline);
  const { run } = database.executionContext(onStatement);
  const context = { ...parts, database, graph: parts.graph.until(deadline, asker.client), ...asker };
  return {
    ...context,
    entities: new EntityLoader(),
    organisations: new OrganisationQuestions(context),
    executionContext: { run: (cypher, parameters) => run(rewriteStatement(cypher), parameters) },
  };
}
