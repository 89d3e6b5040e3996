import type { Graph } from '../graph/Graph.ts';
import type { Participation } from '../../rules/participation/Participation.ts';
import type { Database } from '../neo4j/Database.ts';

/** The parts that a question may use while it answers one request. */
export interface QuestionContext {
  graph: Graph;
  database: Database;
  /** The id of the organisation whose ecosystem this is. */
  homeOrganisation: string;
  /** The countries that take part in Horizon Europe. */
  participation: Participation;
  /** The folder in which the score of forecasts is kept. */
  forecastsFolder: string;
}
