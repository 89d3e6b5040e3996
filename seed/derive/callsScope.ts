import type { LinkedNode } from '../content/GraphContent.ts';

/** Beginning of the ids of the Sources of calls. */
export const CALL_SOURCES = 'source:calls:';
/** Beginnings of the ids of calls and programmes, about which Statements are. */
export const CALL_SUBJECTS = ['call:', 'programme:'] as const;

/** Tells whether a node that is no term follows from what publishers say of calls: their Sources, and Statements about calls and programmes. */
export function isOfCalls({ label, id, properties: { subject } }: LinkedNode): boolean {
  if (label === 'Statement') return CALL_SUBJECTS.some((start) => String(subject).startsWith(start));
  return label === 'Source' && id.startsWith(CALL_SOURCES);
}
