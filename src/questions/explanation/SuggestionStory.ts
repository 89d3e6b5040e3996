import type { TieStory } from './CollaborationStory.ts';

/** One organisation suggested to others, with what a sentence tells of the reasons. */
export interface SuggestionStory {
  /** The names of those it is suggested to, at least one. */
  starts: readonly string[];
  name: string;
  /** The ISO code of its country; null where it is not on record. */
  country: string | null;
  /** Whether all `starts` are in that country too. */
  isSameCountry: boolean;
  /** Whether a filter or model is in force that may hide ties. */
  isNarrowed: boolean;
  /** Names, at least one, best first. */
  commonPartners: readonly string[];
  /** What ties the best of these to one of `starts` and to the organisation suggested. */
  reasons: readonly { toStart: TieStory; toSuggested: TieStory }[];
  /** Labels of the fields that both sides work on, most shared first. */
  fields: readonly string[];
}
