import type { TieStory } from './CollaborationStory.ts';

/** The most entries of a list that a sentence names. */
export const MOST_NAMED = 3;

/** One organisation suggested to others, with what a sentence tells of the reasons. */
export interface SuggestionStory {
  /** The names of those it is suggested to, at least one. */
  starts: readonly string[];
  name: string;
  /** The ISO code of its country; null where it is not on record. */
  country: string | null;
  /** True where all `starts` are in that country too. */
  isSameCountry: boolean;
  /** True where a filter or model is in force that may hide ties. */
  isNarrowed: boolean;
  /** Names, best first; none where it takes two to get there. */
  commonPartners: readonly string[];
  /** The ties of the ways from one of `starts` to it: over the best common partners, or without any the one over two others. */
  ways: readonly (readonly TieStory[])[];
  /** Labels of the fields that both sides work on, most shared first. */
  fields: readonly string[];
}
