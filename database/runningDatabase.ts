/** A Neo4j that answers, and how to end it. */
export interface RunningDatabase {
  /** The Bolt address, such as `bolt://127.0.0.1:7687`. */
  uri: string;
  user: string;
  password: string;
  /** Settles when it has ended; undefined where another process has started it, and in Docker, whose engine starts it again. */
  ended?: Promise<unknown> | undefined;
  /** Ends the database and waits until it is gone. Does nothing when another process had started it. */
  stop(): Promise<void>;
}
