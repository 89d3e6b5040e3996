/** Options for starting a local database. */
export interface DatabaseOptions {
  /** The folder of this database: data, configuration, logs, password and pid. */
  directory: string;
  /** The folder the Neo4j program is downloaded to, shared by all directories. By default `.neo4j/lib` in the checkout. */
  libraryDirectory?: string;
  /** The port on 127.0.0.1 that it listens on. */
  boltPort: number;
  /** The password of a new database. By default one is generated and kept in the directory. */
  password?: string;
  /** The Java to use (`JAVA_HOME`). By default the one on the path. */
  javaHome?: string;
  /** Lets the database outlive this process. By default it ends with it, even if this process is killed. */
  keepRunning?: boolean;
  /** Given when it is no longer to be waited for. */
  signal?: AbortSignal;
  /** Settings of Neo4j beside ours, by name; where it runs on Java, not in Docker. */
  settings?: Readonly<Record<string, string>>;
  /** Gets a line of progress, for everything that takes over a second. */
  report(line: string): void;
}
