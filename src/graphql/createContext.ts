import type { Database } from '../neo4j/Database.ts';
import type { CurrentGraph } from '../questions/CurrentGraph.ts';
import { OrganisationQuestions } from '../questions/OrganisationQuestions.ts';
import type { Context } from './Context.ts';
import { EntityLoader } from './EntityLoader.ts';

/** What every request is answered from. */
export interface ContextParts {
  graph: CurrentGraph;
  database: Database;
  homeOrganisation: string;
  /** Told every statement that the generated resolvers run. */
  onStatement?: (cypher: string) => void;
}

/** A context of its own for one request. */
export function createContext({ onStatement, ...parts }: ContextParts): Context {
  return {
    ...parts,
    entities: new EntityLoader(),
    organisations: new OrganisationQuestions(parts.graph, parts.homeOrganisation),
    executionContext: parts.database.executionContext(onStatement),
  };
}
