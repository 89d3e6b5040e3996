import { CALL_STATUSES, callStatus, type CallStatus } from '../../../rules/callStatus.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { CallColumns } from '../columns/Snapshot.ts';

/** The state of a call on a day; null where it is not known. */
export function statusOn(calls: CallColumns, call: number, day: number): CallStatus | null {
  const days = { opening: dayOrNull(calls.openings[call]!), lastEntry: dayOrNull(calls.lastEntries[call]!) };
  return callStatus({ ...days, stated: CALL_STATUSES[calls.stated[call]!] ?? null }, day);
}

/** The first deadline from a day on by which one who is new to a call can hand in; null where there is none. */
export function deadlineFrom({ deadlines, lastEntries }: CallColumns, call: number, day: number): number | null {
  const last = lastEntries[call]!;
  if (last === UNKNOWN_DAY || last < day) return null;
  const own = deadlines.values.subarray(deadlines.offsets[call], deadlines.offsets[call + 1]);
  return own.find((deadline) => deadline >= day) ?? last;
}

function dayOrNull(day: number): number | null {
  return day === UNKNOWN_DAY ? null : day;
}
