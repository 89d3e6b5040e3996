import type { Notice } from '../record/Notice.ts';

/** A record of a file, as it is taken. */
export type Taken =
  /** A topic, and how many rows of its budget are not as the portal writes them. */
  | { notice: Notice; brokenRows: number }
  | { leftOut: 'otherType' | 'earlierIndex' }
  /** It is not as the portal writes records; its code, where it has one. */
  | { broken: string | null };
