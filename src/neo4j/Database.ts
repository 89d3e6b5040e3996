import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape, type Result, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import type { Deadline } from '../Deadline.ts';
import { inSeconds, timedOut, unavailable } from '../errors.ts';
import { toClientError } from './toClientError.ts';

/** Time in which a database that is there ends a statement when it is told to. Milliseconds. */
const GRACE = 1_000;

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
  /** The database as one request sees it: statements have what is left of its time, and end when it does. */
  until(deadline: Deadline): RequestDatabase;
  /** The options it was opened with, to open another. */
  options: DatabaseOptions;
  /** The driver itself, for loading. */
  driver: Driver;
  close(): Promise<void>;
}

/** The database of one request. */
export interface RequestDatabase extends Database {
  /** True once a statement was run: what is answered may then be of a later version than the graph in memory. */
  readonly wasAsked: boolean;
}

/** The time that a statement has, and the error that it ends with. */
interface Limit {
  milliseconds: number;
  refusal: Error;
  deadline?: Deadline | undefined;
}

/** Opens the driver; connects when first used. */
export function openDatabase(options: DatabaseOptions): Database {
  const { uri, user, password, timeout } = options;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: timeout,
    connectionAcquisitionTimeout: timeout,
    maxTransactionRetryTime: timeout,
    telemetryDisabled: true,
  });
  return openOn(driver, options);
}

/** The database over this driver, for one request if there is a deadline. */
function openOn(driver: Driver, options: DatabaseOptions, deadline?: Deadline): RequestDatabase {
  const { database, timeout, listTimeout = timeout } = options;
  let wasAsked = false;
  const run = <Outcome>(
    statement: [cypher: string, parameters: Record<string, unknown>],
    limit: Limit,
    outcomeOf: (result: Result) => PromiseLike<Outcome>,
  ): Promise<Outcome> => {
    wasAsked = true;
    return runStatement(
      driver.session({ database, defaultAccessMode: neo4j.session.READ }),
      statement,
      limit,
      outcomeOf,
    );
  };
  return {
    options,
    driver,
    get wasAsked() {
      return wasAsked;
    },
    read: (cypher, parameters, row, patience = timeout) =>
      run([cypher, parameters], limitOf('A statement', patience, deadline), (result) => rowsOf(result, row)),
    executionContext: (onStatement) => ({
      run(cypher, parameters) {
        onStatement?.(cypher);
        return run([cypher, parameters], limitOf('A list', listTimeout, deadline), (result) => result);
      },
    }),
    until: (end) => openOn(driver, options, end),
    // A database that hangs would never say that it has closed the connections.
    close: () => Promise.race([driver.close(), wait(GRACE)]),
  };
}

/** At most so many milliseconds, and no longer than the request. */
function limitOf(what: string, most: number, deadline: Deadline | undefined): Limit {
  const left = deadline?.left() ?? Infinity;
  if (deadline && left < most) return { milliseconds: Math.ceil(left), refusal: deadline.refusal, deadline };
  const refusal = timedOut(
    `${what} took longer than the ${inSeconds(most)} that it may. Ask for less: fewer items, fewer levels or a narrower filter.`,
  );
  return { milliseconds: most, refusal, deadline };
}

async function runStatement<Outcome>(
  session: Session,
  [cypher, parameters]: [string, Record<string, unknown>],
  limit: Limit,
  outcomeOf: (result: Result) => PromiseLike<Outcome>,
): Promise<Outcome> {
  try {
    limit.deadline?.signal.throwIfAborted();
    const result = session.run(cypher, parameters, { timeout: limit.milliseconds });
    return await within(limit, session, Promise.resolve(outcomeOf(result)));
  } catch (error) {
    throw toClientError(error, limit.refusal);
  } finally {
    // A statement that still runs ends with it. Not waited for: a database that hangs would hang this too.
    void session.close().catch(() => undefined);
  }
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

/** The statement's result, if it comes within the time; one that does not is ended, which only a database that hangs does not do. */
async function within<Value>(limit: Limit, session: Session, statement: Promise<Value>): Promise<Value> {
  const { milliseconds, refusal, deadline } = limit;
  const ended = new AbortController();
  let isLate = false;
  const tooLate = wait(milliseconds, undefined, { signal: ended.signal, ref: false }).then(async () => {
    isLate = true;
    const isThere = await Promise.race([session.close().then(() => true), wait(GRACE, false, { ref: false })]);
    throw isThere ? refusal : unavailable('The database does not answer at the moment. Ask again in a few seconds.');
  });
  // Ending it makes it fail.
  const inTime = statement.catch((error: unknown) => (isLate ? tooLate : Promise.reject(error as Error)));
  const either = Promise.race([inTime, tooLate]).finally(() => ended.abort());
  return deadline ? deadline.race(either) : either;
}
