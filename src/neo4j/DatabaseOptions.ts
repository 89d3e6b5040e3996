/** Address of Neo4j and login. */
export interface DatabaseOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Time limit of a statement, and of the wait for a connection. Milliseconds. */
  timeout: number;
  /** Time limit of a statement of generated resolvers, where that is less. Milliseconds. */
  listTimeout?: number;
}
