import { CALL_STATUSES } from '../../../rules/callStatus.ts';
import type { CallRecord } from '../../neo4j/GraphRecords.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { IdIndex } from '../columns/IdIndex.ts';
import { rowsOf } from '../columns/rowsOf.ts';
import { int32ColumnOf, int8ColumnOf } from '../columns/sharedColumns.ts';
import type { CallColumns } from '../columns/Snapshot.ts';
import { textColumn } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';

/** The columns of calls. @param records sorted by id */
export function buildCalls(records: readonly CallRecord[], programmes: IdIndex): CallColumns {
  const typeNames = [...new Set(records.flatMap(({ typesOfAction }) => typesOfAction))].sort();
  const typeAt = new Map(typeNames.map((name, at) => [name, at]));
  const days = (of: (record: CallRecord) => string | null): Int32Array =>
    int32ColumnOf(records.length, (row) => dayOf(of(records[row]!)));
  return {
    ids: textColumn(records.map(({ id }) => id)),
    labels: textColumn(records.map(({ label }) => label)),
    programmes: int32ColumnOf(records.length, (row) =>
      programmes.requireOrNone(records[row]!.programme, () => `The call "${records[row]!.id}"`),
    ),
    openings: days(({ opening }) => opening),
    lastEntries: days(({ lastEntry }) => lastEntry),
    deadlines: rowsOf(records.map(({ deadlines }) => deadlines.map(toDay))),
    stated: int8ColumnOf(records.length, (row) =>
      CALL_STATUSES.findIndex((status) => status === records[row]!.statedStatus),
    ),
    types: rowsOf(records.map(({ typesOfAction }) => typesOfAction.map((name) => typeAt.get(name)!))),
    typeNames,
    copies: days(({ copiedOn }) => copiedOn),
  };
}

function dayOf(date: string | null): number {
  return date === null ? UNKNOWN_DAY : toDay(date);
}
