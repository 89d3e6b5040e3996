import type { Database, RequestDatabase } from '../neo4j/Database.ts';
import type { OrganisationQuestions } from '../questions/organisation/OrganisationQuestions.ts';
import type { QuestionContext } from '../questions/QuestionContext.ts';
import type { EntityLoader } from './EntityLoader.ts';
import type { RequestRecord } from './RequestRecord.ts';

/** The parts that a resolver may use while it answers one request. */
export interface Context extends QuestionContext {
  database: RequestDatabase;
  /** The name under which whoever asks is counted; empty for the server itself. */
  client: string;
  /** True where the cost is taken from what the client may ask for. */
  isCharged: boolean;
  /** The account of the request for the log; null where none is kept. */
  record: RequestRecord | null;
  /** Turns the ids that questions answer with into entities. */
  entities: EntityLoader;
  /** Answers what is asked of organisations wherever they appear. */
  organisations: OrganisationQuestions;
  /** The connection that @neo4j/graphql runs its statements on. */
  executionContext: ReturnType<Database['executionContext']>;
}
