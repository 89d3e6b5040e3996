import type { LinkedNode } from '../content/GraphContent.ts';

/** Beginning of the ids of the Sources of calls. */
export const CALL_SOURCES = 'source:calls:';
/** Beginning of the ids of calls, about which Statements are. */
export const CALL_SUBJECTS = 'call:';

/** Tells whether a node that is no term follows from what publishers say of calls: their Sources, and Statements about calls. */
export function isOfCalls({ label, id, properties: { subject } }: LinkedNode): boolean {
  if (label === 'Statement') return String(subject).startsWith(CALL_SUBJECTS);
  return label === 'Source' && id.startsWith(CALL_SOURCES);
}
