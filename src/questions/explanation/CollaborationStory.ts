import type { CollaborationKind, CollaborationRole } from '../../../rules/vocabulary.ts';

/** One collaboration of two organisations, as much of it as a sentence tells. Days are `YYYY-MM-DD`; null is not on record. */
export interface CollaborationStory {
  kind: CollaborationKind;
  /** Its acronym or name, as the record has it in the language of the sentence. */
  label: string;
  aRole: CollaborationRole | null;
  bRole: CollaborationRole | null;
  /** From when the two were in it together. */
  start: string | null;
  /** Until when the two are or were in it together. */
  end: string | null;
  running: boolean;
}

/** Two organisations, by name, and everything that ties them. */
export interface TieStory {
  a: string;
  b: string;
  /** All of them, at least one, heaviest first. */
  collaborations: readonly CollaborationStory[];
  /** The day the story is told for. */
  asOf: string;
}

/** A chain of ties, at least one: the `b` of each is the `a` of the next. */
export interface PathStory {
  ties: readonly TieStory[];
}
