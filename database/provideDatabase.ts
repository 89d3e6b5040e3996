import { resolve } from 'node:path';
import { keepDatabase } from './keepDatabase.ts';
import { startDatabase } from './startDatabase.ts';

/** The database that is wanted: the one at `uri`, or a local one if that is not given. */
export interface DatabaseSettings {
  uri: string | undefined;
  user: string;
  password: string | undefined;
  boltPort: number;
  javaHome: string | undefined;
  report(line: string): void;
  /** Starts a local one again when it ends by itself, and gets a line for each change. It is left ended where this is not given. */
  onChange?(line: string): void;
}

/** The database named by the environment, as it is; or the checkout's own, started if need be and ended by `stop`. */
export async function provideDatabase(settings: DatabaseSettings) {
  const { uri, user, password, boltPort, javaHome, report, onChange } = settings;
  if (uri) return { uri, user, password: password ?? '', stop: () => Promise.resolve() };
  const directory = resolve(import.meta.dirname, '..', '.neo4j');
  const options = { directory, boltPort, password, javaHome };
  if (!onChange) return startDatabase({ ...options, report });
  let tellProgress = report;
  const database = await keepDatabase(
    (signal) => startDatabase({ ...options, signal, report: (line) => tellProgress(line) }),
    onChange,
  );
  tellProgress = () => {};
  return database;
}
