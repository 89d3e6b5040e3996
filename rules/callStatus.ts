/** Days and stated status of a call; null is not known. Days compare as they are: texts `2026-11-28`, or numbers. */
export interface CallDays<Day> {
  opening: Day | null;
  /** See `lastEntry`. */
  lastEntry: Day | null;
  stated: CallStatus | null;
}

export const CALL_STATUSES = ['FORTHCOMING', 'OPEN', 'CLOSED'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/**
 * The state of a call on a day for one who is new to it. A date beats the status that the portal states, which only
 * counts where no date contradicts it; null where neither tells. `Call.status` says the same in Cypher.
 */
export function callStatus<Day extends string | number>(
  { opening, lastEntry, stated }: CallDays<Day>,
  day: Day,
): CallStatus | null {
  if (lastEntry !== null && lastEntry < day) return 'CLOSED';
  if (opening !== null && opening > day) return 'FORTHCOMING';
  if (opening !== null && lastEntry !== null) return 'OPEN';
  if (opening !== null && stated === 'FORTHCOMING') return 'OPEN';
  return lastEntry !== null && stated === 'CLOSED' ? null : stated;
}
