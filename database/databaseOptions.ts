/** What a local database is started with. */
export interface DatabaseOptions {
  /** Where everything of this database is kept: data, configuration, logs, password, pid. */
  directory: string;
  /** Where the Neo4j program is downloaded to, once for all directories. By default `.neo4j/lib` in the checkout. */
  libraryDirectory?: string;
  /** The port on 127.0.0.1 that it listens on. */
  boltPort: number;
  /** The password of a new database. By default one is generated and kept in the directory. */
  password?: string;
  /** The Java to use (`JAVA_HOME`). By default the one on the path. */
  javaHome?: string;
  /** Whether the database outlives this process. By default it ends with it, however that ends. */
  keepRunning?: boolean;
  /** Gets a line of progress, for everything that takes over a second. */
  report(line: string): void;
}
