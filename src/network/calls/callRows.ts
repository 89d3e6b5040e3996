import { CALL_STATUSES, type CallStatus } from '../../../rules/callStatus.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { labelItOf } from '../columns/labelItOf.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toIsoDate } from '../columns/toDay.ts';
import { hasWords } from '../search/hasWords.ts';
import { deadlineFrom, statusOn } from './callDays.ts';

/** Conditions on calls; null is any. Programmes and types by index. */
export interface CallSelection {
  asOf: number;
  calls: readonly number[] | null;
  statuses: readonly CallStatus[] | null;
  /** 1 for each programme that is asked for or narrower. */
  programmes: Uint8Array | null;
  /** The programmes that are asked for, without those below. */
  chosenProgrammes: readonly number[];
  types: readonly number[] | null;
  /** Months of the next deadline, as 2027-02. */
  deadlineMonths: readonly string[] | null;
  text: string | null;
}

/** One call of a list. */
export interface CallRow {
  call: number;
  status: CallStatus | null;
  deadline: number | null;
}

/** A value of calls, its id and label, and the number of rows there would be of it. */
export interface CallValue {
  id: string;
  label: string;
  /** Null where none is known, or it is the same. */
  labelIt: string | null;
  count: number;
}

/** The calls that fit, in order, and the values that there would be. */
export interface CallRows {
  rows: CallRow[];
  facets: { statuses: CallValue[]; programmes: CallValue[]; typesOfAction: CallValue[]; deadlineMonths: CallValue[] };
}

/** Lists the announced calls that fit, by their next deadline, and counts the values of each dimension without its own condition. */
export function callRows(snapshot: Snapshot, selection: CallSelection): CallRows {
  const all = announced(snapshot, selection);
  const fits = all.map((row) => ({ row, misses: missesOf(snapshot, selection, row) }));
  const rowsBut = (dimension: number): CallRow[] =>
    fits.filter(({ misses }) => (misses & ~dimension) === 0).map(({ row }) => row);
  return {
    rows: rowsBut(0).sort((a, b) => inTime(snapshot, a, b) || a.call - b.call),
    facets: {
      statuses: CALL_STATUSES.map((id) => ({
        id,
        label: id,
        labelIt: null,
        count: countOf(rowsBut(STATUS), id),
      })).filter(({ id, count }) => count > 0 || selection.statuses?.includes(id)),
      programmes: programmeValues(snapshot, rowsBut(PROGRAMME), selection.chosenProgrammes),
      typesOfAction: typeValues(snapshot, rowsBut(TYPE), selection.types ?? []),
      deadlineMonths: monthValues(rowsBut(MONTH), selection.deadlineMonths ?? []),
    },
  };
}

/** A bit for each dimension whose condition a call misses. */
const [STATUS, PROGRAMME, TYPE, MONTH] = [1, 2, 4, 8];

function announced(snapshot: Snapshot, { asOf, calls: chosen, text }: CallSelection): CallRow[] {
  const { calls } = snapshot;
  const isFound = text === null ? () => true : hasWords(snapshot, text, 'calls');
  return Array.from(calls.copies.keys())
    .filter((call) => calls.copies[call] !== UNKNOWN_DAY && (chosen?.includes(call) ?? true) && isFound(call))
    .map((call) => ({ call, status: statusOn(calls, call, asOf), deadline: deadlineFrom(calls, call, asOf) }));
}

function missesOf(
  { calls }: Snapshot,
  { statuses, programmes, types, deadlineMonths }: CallSelection,
  { call, status, deadline }: CallRow,
): number {
  const programme = calls.programmes[call]!;
  const own = calls.types.values.subarray(calls.types.offsets[call], calls.types.offsets[call + 1]);
  const missesStatus = statuses !== null && (status === null || !statuses.includes(status));
  const missesProgramme = programmes !== null && (programme === NONE || programmes[programme] === 0);
  const missesType = types !== null && !types.some((type) => own.includes(type));
  const missesMonth = deadlineMonths !== null && (deadline === null || !deadlineMonths.includes(monthOf(deadline)));
  return (
    (missesStatus ? STATUS : 0) |
    (missesProgramme ? PROGRAMME : 0) |
    (missesType ? TYPE : 0) |
    (missesMonth ? MONTH : 0)
  );
}

function monthOf(day: number): string {
  return toIsoDate(day).slice(0, 7);
}

/** The earliest deadline ahead first; then what has none, and what is past, the latest first. */
function inTime({ calls }: Snapshot, a: CallRow, b: CallRow): number {
  if (a.deadline !== null && b.deadline !== null) return a.deadline - b.deadline;
  if (a.deadline !== null || b.deadline !== null) return a.deadline === null ? 1 : -1;
  return calls.lastEntries[b.call]! - calls.lastEntries[a.call]!;
}

function countOf(rows: readonly CallRow[], status: CallStatus): number {
  return rows.filter((row) => row.status === status).length;
}

/** Each programme that a call is in, and all wider ones. */
function programmeValues(
  { calls, programmes }: Snapshot,
  rows: readonly CallRow[],
  chosen: readonly number[],
): CallValue[] {
  const counts = new Int32Array(programmes.ids.length);
  for (const { call } of rows)
    for (let node = calls.programmes[call]!; node !== NONE; node = programmes.parents[node]!) counts[node]!++;
  return valuesOf(counts, chosen, (at) => ({
    ...{ id: textAt(programmes.ids, at), label: textAt(programmes.labels, at), labelIt: labelItOf(programmes, at) },
  }));
}

function typeValues(
  { calls: { types, typeNames } }: Snapshot,
  rows: readonly CallRow[],
  chosen: readonly number[],
): CallValue[] {
  const counts = new Int32Array(typeNames.length);
  for (const { call } of rows)
    for (let at = types.offsets[call]!; at < types.offsets[call + 1]!; at++) counts[types.values[at]!]!++;
  return valuesOf(counts, chosen, (at) => ({ id: typeNames[at]!, label: typeNames[at]!, labelIt: null }));
}

/** The months with a next deadline, and those that are chosen, in the order of time. */
function monthValues(rows: readonly CallRow[], chosen: readonly string[]): CallValue[] {
  const counts = new Map(chosen.map((month) => [month, 0]));
  for (const { deadline } of rows)
    if (deadline !== null) counts.set(monthOf(deadline), (counts.get(monthOf(deadline)) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => ({ id, label: id, labelIt: null, count }));
}

/** The values that rows have, and those that are chosen: what narrows a list can always be taken away. */
function valuesOf(
  counts: Int32Array,
  chosen: readonly number[],
  nameOf: (at: number) => Omit<CallValue, 'count'>,
): CallValue[] {
  return [...counts]
    .flatMap((count, at) => (count > 0 || chosen.includes(at) ? [{ ...nameOf(at), count }] : []))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
