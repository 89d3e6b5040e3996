import type { CollaborationStory } from './CollaborationStory.ts';

/** RUNNING since a known day; RUNNING_START_UNKNOWN; ENDED; UNDATED: nothing is known of when, nor whether it still runs. */
export type Phase = 'RUNNING' | 'RUNNING_START_UNKNOWN' | 'ENDED' | 'UNDATED';

/** The phase of a collaboration, which decides the tense it is told in. */
export function phaseOf({ start, end, running }: CollaborationStory): Phase {
  if (running) return start === null ? 'RUNNING_START_UNKNOWN' : 'RUNNING';
  return start === null && end === null ? 'UNDATED' : 'ENDED';
}
