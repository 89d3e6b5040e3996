import { readTableOf } from '../../neo4j/tables/readTable.ts';
import type { Column, Table, Value } from '../../neo4j/tables/Table.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { ListSelection, ListSubject } from '../../network/lists/ListSelection.ts';
import type { ListPaging } from '../../network/lists/orderListed.ts';
import type { Row, WholeAnswer } from '../Export.ts';
import type { ListFilter } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { checkListFilter, checkPaging, type PageArguments } from './checkListQuestion.ts';
import { listedSnapshot } from './listedSnapshot.ts';
import { readInParts } from './readInParts.ts';

/** Rows of which values are read at once. */
const BATCH = 1_000;

/** A list to be taken away whole, in its order. */
interface ListToTake<Column extends string, Found> {
  subject: ListSubject;
  question: PageArguments<Column> & { where?: ListFilter | null | undefined };
  /** The table and the columns that values are read from. */
  table: Table;
  columns: readonly string[];
  /** Finds all rows at once. */
  find(
    context: QuestionContext,
    snapshot: Snapshot,
    request: { selection: ListSelection; paging: ListPaging<Column> },
  ): Promise<Found[]>;
  idOf(snapshot: Snapshot, found: Found): string;
  toRow(snapshot: Snapshot, found: Found, values: Readonly<Record<string, Value>>): Row;
}

/**
 * All rows of a list: found and ordered once, their values read in batches. Null while a load is writing.
 * @throws GraphQLError BAD_USER_INPUT and NOT_FOUND
 */
export async function wholeList<Order extends string, Found>(
  { subject, question, table, columns: names, find, idOf, toRow }: ListToTake<Order, Found>,
  contextOf: () => QuestionContext,
): Promise<WholeAnswer | null> {
  const context = contextOf();
  const { graph, homeOrganisation } = context;
  const state = graph.state();
  const snapshot = await listedSnapshot(graph, question.where);
  if (state.loading || state.version !== snapshot.version) return null;
  const { version } = snapshot;
  const count = (subject === 'ORGANISATION' ? snapshot.organisations : snapshot.collaborations).ids.length;
  const selection = checkListFilter(snapshot, question.where, homeOrganisation);
  const paging = { ...checkPaging({ ...question, first: 1 }, { subject, selection, version }, count), first: count };
  const found = await find(context, snapshot, { selection, paging });
  const columns: readonly Column[] = table.columns.filter(({ name }) => names.includes(name));
  const read = async (part: Found[]): Promise<Row[]> => {
    const ids = part.map((one) => idOf(snapshot, one));
    const rows = await readTableOf(contextOf().database, table, columns, ids);
    const values = rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
    const byId = new Map(values.map((one) => [one.id, one]));
    // One that is not there is told by the version at the end.
    return part.flatMap((one, at) => {
      const its = byId.get(ids[at] ?? null);
      return its ? [toRow(snapshot, one, its)] : [];
    });
  };
  const parts = inBatches(found);
  return { version, pages: readInParts({ parts, read, most: Infinity, state, contextOf }) };
}

function* inBatches<One>(all: readonly One[]): Generator<One[], undefined> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
  return undefined;
}

/** A code and its name, as the schema has a country or a region; null for none. `id`: with the prefix that the code has not. */
export function codedOf(id: Value | undefined, name: Value | undefined): { code: string; name: string } | null {
  return typeof id === 'string' ? { code: id.slice(id.indexOf(':') + 1), name: String(name) } : null;
}
