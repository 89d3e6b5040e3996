import neo4j, { type Driver, type RecordShape, type Result } from 'neo4j-driver';
import type { z } from 'zod';
import { unavailable } from '../errors.ts';
import { toClientError } from './toClientError.ts';

/** Time that a statement gets beyond the server's own limit. Milliseconds. */
const GRACE = 1_000;

/** Address of Neo4j and login. */
export interface DatabaseOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Time limit of a statement, and of the wait for a connection. Milliseconds. */
  timeout: number;
}

/** The one way to the database: runs Cypher, checks the rows, turns failures into errors a client may see. */
export interface Database {
  /** Runs one reading statement and checks every row against `row`. `patience`: its time limit in milliseconds, where that is not the one of a request. */
  read<Row>(
    cypher: string,
    parameters: Record<string, unknown>,
    row: z.ZodType<Row>,
    patience?: number,
  ): Promise<Row[]>;
  /** The runner that @neo4j/graphql is given; `onStatement` is called with each statement. */
  executionContext(onStatement?: (cypher: string) => void): {
    run(cypher: string, parameters: Record<string, unknown>): Promise<Awaited<Result<RecordShape>>>;
  };
  /** The options it was opened with, to open another. */
  options: DatabaseOptions;
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
  async function run<Outcome>(
    cypher: string,
    parameters: Record<string, unknown>,
    patience: number,
    outcomeOf: (result: Result) => PromiseLike<Outcome>,
  ): Promise<Outcome> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = session.run(cypher, parameters, { timeout: patience });
      return await within(patience, Promise.resolve(outcomeOf(result)));
    } catch (error) {
      throw toClientError(error);
    } finally {
      // Not waited for: a database that hangs would hang this too.
      void session.close().catch(() => undefined);
    }
  }
  return {
    options,
    driver,
    read: (cypher, parameters, row, patience = timeout) =>
      run(cypher, parameters, patience, (result) => rowsOf(result, row)),
    executionContext: (onStatement) => ({
      run(cypher, parameters) {
        onStatement?.(cypher);
        return run(cypher, parameters, timeout, (result) => result);
      },
    }),
    close: () => driver.close(),
  };
}

/** The rows, each checked as it arrives: those of a whole graph are many, and the driver's records would be as many again. */
function rowsOf<Row>(result: Result, row: z.ZodType<Row>): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext(record) {
        const parsed = row.safeParse(record.toObject());
        if (parsed.success) rows.push(parsed.data);
        else reject(parsed.error);
      },
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/** The statement's result, if it comes within the time; the server's own limit may not be kept by one that hangs. */
async function within<Value>(milliseconds: number, statement: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const giveUp = (): void =>
      reject(unavailable('The database does not answer at the moment. Ask again in a few seconds.'));
    timer = setTimeout(giveUp, milliseconds + GRACE).unref();
  });
  try {
    return await Promise.race([statement, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
