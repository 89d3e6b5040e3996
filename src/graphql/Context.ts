import type { Database } from '../neo4j/Database.ts';
import type { Graph } from '../graph/Graph.ts';
import type { OrganisationQuestions } from '../questions/organisation/OrganisationQuestions.ts';
import type { EntityLoader } from './EntityLoader.ts';

/** What a resolver may use while it answers one request. */
export interface Context {
  graph: Graph;
  database: Database;
  /** Turns the ids that questions answer with into entities. */
  entities: EntityLoader;
  /** Answers what is asked of organisations wherever they appear. */
  organisations: OrganisationQuestions;
  /** The id of the organisation whose ecosystem this is. */
  homeOrganisation: string;
  /** On what @neo4j/graphql runs its statements. */
  executionContext: ReturnType<Database['executionContext']>;
}
