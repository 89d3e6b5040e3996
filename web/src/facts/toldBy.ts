import { runningFirst } from './runningFirst.ts';

/** Undated: it is not known whether it still runs. */
export type Phase = 'RUNNING' | 'ENDED' | 'UNDATED';

interface Dated {
  running: boolean;
  endDate: string | null;
}

/** The work that a tie is told by, the running before the heaviest, and its phase; null where nothing is known to be shared. */
export function toldBy<Shared extends Dated>(
  collaborations: readonly Shared[],
): { shared: Shared; phase: Phase } | null {
  const [shared] = runningFirst(collaborations);
  if (!shared) return null;
  const past = shared.endDate === null ? 'UNDATED' : 'ENDED';
  return { shared, phase: shared.running ? 'RUNNING' : past };
}
