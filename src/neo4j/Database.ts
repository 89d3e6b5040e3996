import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape, type Result } from 'neo4j-driver';
import type { z } from 'zod';
import type { Deadline } from '../Deadline.ts';
import { inSeconds, timedOut, unavailable } from '../errors.ts';
import { traced, type Tracing } from '../Tracing.ts';
import { askOnce } from './askOnce.ts';
import { Breaker, type TellChange } from './Breaker.ts';
import type { DatabaseOptions } from './DatabaseOptions.ts';
import { PlannedStatements } from './PlannedStatements.ts';
import { SessionEnd } from './SessionEnd.ts';
import { awayReason, isAcquisition, toClientError } from './toClientError.ts';

/** Time in which the driver closes its connections, unless the database hangs. Milliseconds. */
const GRACE = 1_000;
const SILENT = 'It takes what it is asked and does not answer.';

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
  /** The time since when it is away, as of `Date.now()`; null where it is there. */
  readonly awaySince: number | null;
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

/** The parts that all requests share. */
interface Parts {
  driver: Driver;
  options: DatabaseOptions;
  breaker: Breaker;
  planned: PlannedStatements;
  tracing: Tracing | null;
}

/** The time that a statement has, and the error that it ends with. */
interface Limit {
  milliseconds: number;
  refusal: Error;
  deadline?: Deadline | undefined;
}

/** Opens the driver; connects when first used. `tell`: told when the database goes away, and when it is there again; `tracing`: each statement. */
export function openDatabase(
  options: DatabaseOptions,
  tell: TellChange = () => undefined,
  tracing: Tracing | null = null,
): Database {
  const { uri, user, password, timeout } = options;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: timeout,
    connectionAcquisitionTimeout: timeout,
    maxTransactionRetryTime: timeout,
    telemetryDisabled: true,
  });
  const breaker = new Breaker(tell, () => askOnce(options));
  return openOn({ driver, options, breaker, planned: new PlannedStatements(), tracing });
}

/** The database over this driver, for one request if there is a deadline. */
function openOn(parts: Parts, deadline?: Deadline): RequestDatabase {
  const { driver, options, breaker, planned } = parts;
  const { timeout, listTimeout = timeout } = options;
  let wasAsked = false;
  const run = <Outcome>(
    statement: [cypher: string, parameters: Record<string, unknown>],
    limit: Limit,
    outcomeOf: (result: Result) => PromiseLike<Outcome>,
  ): Promise<Outcome> => {
    wasAsked = true;
    const attributes = {
      ...{ 'db.system.name': 'neo4j', 'db.namespace': options.database, 'db.query.text': statement[0] },
    };
    return traced(parts.tracing, { name: 'neo4j', attributes, isElsewhere: true }, () =>
      runStatement(parts, statement, limit, outcomeOf),
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
      async run(cypher, parameters) {
        onStatement?.(cypher);
        // The time of a list is for answering: to plan a statement the first time may take longer, and one that is ended
        // before it is planned would be planned again each time.
        const plan = () =>
          run([`EXPLAIN ${cypher}`, parameters], limitOf('A list', timeout, deadline), (result) => result);
        await planned.once(cypher, plan, deadline);
        const limit = limitOf('A list', listTimeout, deadline);
        return run([cypher, parameters], limit, (result) => result).catch((error: unknown) => {
          planned.delete(cypher);
          throw error;
        });
      },
    }),
    until: (end) => openOn(parts, end),
    get awaySince() {
      return breaker.awaySince;
    },
    // A database that hangs would never say that it has closed the connections.
    close: () => Promise.race([driver.close(), wait(GRACE, undefined, { ref: false })]),
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
  { driver, options, breaker }: Parts,
  [cypher, parameters]: [string, Record<string, unknown>],
  limit: Limit,
  outcomeOf: (result: Result) => PromiseLike<Outcome>,
): Promise<Outcome> {
  limit.deadline?.signal.throwIfAborted();
  breaker.admit();
  const session = driver.session({ database: options.database, defaultAccessMode: neo4j.session.READ });
  const ending = new SessionEnd(session, () => askOnce(options));
  try {
    const result = session.run(cypher, parameters, { timeout: limit.milliseconds });
    const outcome = await within(limit, ending, Promise.resolve(outcomeOf(result)));
    breaker.answered();
    void session.close().catch(() => undefined);
    return outcome;
  } catch (error) {
    // Not waited for: a database that hangs would hang this too.
    void ending.isAnswered().then((isThere) => isThere || breaker.failed(SILENT));
    const reason = awayReason(error);
    if (reason !== null) breaker.failed(reason);
    throw toClientError(error, limit.refusal);
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
async function within<Value>(limit: Limit, ending: SessionEnd, statement: Promise<Value>): Promise<Value> {
  const { milliseconds, refusal, deadline } = limit;
  const ended = new AbortController();
  let isLate = false;
  const tooLate = wait(milliseconds, undefined, { signal: ended.signal, ref: false }).then(async () => {
    isLate = true;
    if (await ending.isAnswered()) throw refusal;
    throw unavailable('The database does not answer at the moment. Ask again in a few seconds.');
  });
  // Ending it makes it fail, which says nothing.
  const inTime = statement.catch((error: unknown) =>
    isLate && awayReason(error) === null && !isAcquisition(error) ? tooLate : Promise.reject(error as Error),
  );
  const either = Promise.race([inTime, tooLate]).finally(() => ended.abort());
  return deadline ? deadline.race(either) : either;
}
