/** A Neo4j that answers, and how to end it. */
export interface RunningDatabase {
  /** The Bolt address, such as `bolt://127.0.0.1:7687`. */
  uri: string;
  user: string;
  password: string;
  /** Settles when it has ended; undefined where another process has started it, and in Docker, whose engine starts it again. */
  ended?: Promise<unknown> | undefined;
  /** Resolves when it says of itself that it needs to be restarted; undefined where another process has started it. It is watched until the signal is given. */
  untilItNeedsRestart?: ((signal: AbortSignal) => Promise<void>) | undefined;
  /** Ends the database and waits until it is gone. Does nothing when another process had started it. */
  stop(): Promise<void>;
}
