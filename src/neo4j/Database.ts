import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape, type Result } from 'neo4j-driver';
import type { z } from 'zod';
import { unavailable } from '../errors.ts';
import { toClientError } from './toClientError.ts';

/** How much longer than the server's own limit a statement is waited for. Milliseconds. */
const GRACE = 1_000;

/** Where Neo4j is and who asks. */
export interface DatabaseOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** After how long a statement, or the wait for a connection, is given up. Milliseconds. */
  timeout: number;
}

/** The one way to the database: runs Cypher, checks the rows, turns failures into errors a client may see. */
export interface Database {
  /** Runs one reading statement and checks every row against `row`. `patience`: milliseconds, where it may take longer than a request. */
  read<Row>(
    cypher: string,
    parameters: Record<string, unknown>,
    row: z.ZodType<Row>,
    patience?: number,
  ): Promise<Row[]>;
  /** What @neo4j/graphql runs its statements on; `onStatement` is told each one. */
  executionContext(onStatement?: (cypher: string) => void): {
    run(cypher: string, parameters: Record<string, unknown>): Promise<Awaited<Result<RecordShape>>>;
  };
  /** The driver itself, for loading. */
  driver: Driver;
  close(): Promise<void>;
}

/** Opens the driver; connects when first used. */
export function openDatabase(options: DatabaseOptions): Database {
  const { uri, user, password, database, timeout } = options;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: timeout,
    connectionAcquisitionTimeout: timeout,
    maxTransactionRetryTime: timeout,
    telemetryDisabled: true,
  });
  async function run(
    cypher: string,
    parameters: Record<string, unknown>,
    patience = timeout,
  ): Promise<Awaited<Result<RecordShape>>> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return await within(patience, Promise.resolve(session.run(cypher, parameters, { timeout: patience })));
    } catch (error) {
      throw toClientError(error);
    } finally {
      // Not waited for: a database that hangs would hang this too.
      void session.close().catch(() => undefined);
    }
  }
  return {
    driver,
    async read(cypher, parameters, row, patience) {
      const result = await run(cypher, parameters, patience);
      return result.records.map((record) => row.parse(record.toObject()));
    },
    executionContext: (onStatement) => ({
      run(cypher, parameters) {
        onStatement?.(cypher);
        return run(cypher, parameters);
      },
    }),
    close: () => driver.close(),
  };
}

/** The statement's result, if it comes within the time; the server's own limit may not be kept by one that hangs. */
async function within<Value>(milliseconds: number, statement: Promise<Value>): Promise<Value> {
  const timer = new AbortController();
  const tooLate = wait(milliseconds + GRACE, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw unavailable('The database does not answer at the moment. Ask again in a few seconds.');
  });
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([statement, tooLate]);
  } finally {
    timer.abort();
  }
}
