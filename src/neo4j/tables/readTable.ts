import { isInt } from 'neo4j-driver';
import { z } from 'zod';
import type { Database } from '../Database.ts';
import type { Column, Table, Value } from './Table.ts';

/** Nodes in one batch: few statements in all, few megabytes in memory at once. */
const BATCH = 2_000;
/** Time limit of one batch. Milliseconds. */
const PATIENCE = 60_000;

/** A row: the values of the columns, in their order. */
export type TableRow = readonly Value[];
/** The rows of some nodes. */
export interface TableBatch {
  /** The id of the last node. */
  last: string;
  rows: TableRow[];
}

/** The whole table in order of the ids of its nodes, in batches; one is read while the one before is used. */
export async function* readTable(
  database: Database,
  table: Table,
  columns: readonly Column[] = table.columns,
): AsyncGenerator<TableRow[]> {
  const cypher = statementOf(table, columns, `WHERE n.id > $after WITH n ORDER BY n.id LIMIT toInteger($size)`);
  const row = rowOf(columns);
  const readAfter = (after: string): Promise<z.infer<typeof row>[]> => {
    const batch = database.read(cypher, { after, size: BATCH }, row, PATIENCE);
    // Unhandled rejection is expected here: the consumer may stop before it takes this batch.
    batch.catch(() => undefined);
    return batch;
  };
  let next: ReturnType<typeof readAfter> | null = readAfter('');
  while (next) {
    const batch: z.infer<typeof row>[] = await next;
    const last = batch.at(-1);
    next = last && batch.length === BATCH ? readAfter(last.key) : null;
    if (last) yield batch.flatMap(({ rows }) => rows);
  }
}

/** The rows of some nodes of a table, by their ids, in order of these. */
export async function readTableOf(
  database: Database,
  table: Table,
  columns: readonly Column[],
  ids: readonly string[],
): Promise<TableRow[]> {
  const cypher = statementOf(table, columns, 'WHERE n.id IN $ids WITH n ORDER BY n.id');
  const nodes = await database.read(cypher, { ids }, rowOf(columns));
  return nodes.flatMap(({ rows }) => rows);
}

function statementOf(
  { label, shared = {}, rows, order }: Table,
  columns: readonly Column[],
  narrowing: string,
): string {
  const values = `[${columns.map(expressionOf).join(', ')}]`;
  const ordered = order === undefined ? '' : ` ORDER BY ${order}`;
  const list = rows === undefined ? `[${values}]` : `COLLECT { ${rows} RETURN ${values}${ordered} }`;
  const named = Object.entries(shared).map(([name, expression]) => `, ${expression} AS ${name}`);
  return `MATCH (n:${label}) ${narrowing} WITH n${named.join('')} RETURN n.id AS key, ${list} AS rows`;
}

function expressionOf({ from, type }: Column): string {
  return type === 'date' ? `toString(${from})` : from;
}

/** A node with its rows. */
function rowOf(columns: readonly Column[]) {
  return z.object({
    key: z.string(),
    rows: z.array(z.array(z.unknown()).transform((values) => checked(columns, values))),
  });
}

/** The values of a row, each of the type of its column. @throws where one is not */
function checked(columns: readonly Column[], values: readonly unknown[]): TableRow {
  return columns.map((column, at) => {
    const value = values[at] ?? null;
    if (value === null && !column.isRequired) return null;
    const given = VALUES[column.type].safeParse(value);
    if (given.success) return given.data;
    throw new Error(`The column ${column.name} is of the type ${column.type}, which ${JSON.stringify(value)} is not.`);
  });
}

const number = z
  .unknown()
  .transform((value) => (isInt(value) ? value.toNumber() : value))
  .pipe(z.number());
const VALUES: Readonly<Record<Column['type'], z.ZodType<Exclude<Value, null>>>> = {
  string: z.string(),
  integer: number.pipe(z.int()),
  number,
  // Euro to the cent: sums of doubles carry a little more.
  money: number.transform((euro) => Math.round(euro * 100) / 100),
  boolean: z.boolean(),
  date: z.iso.date(),
  list: z.array(z.string()),
};
