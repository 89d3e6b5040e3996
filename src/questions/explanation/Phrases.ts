import type { CollaborationStory, TieStory } from './CollaborationStory.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

/** The contract's `Language`. */
export type Language = 'EN' | 'IT';

/** How a sentence refers to the two organisations: by name, by pronoun, or by pronoun in addition to what was said before. */
export type Mention = 'NAMES' | 'THEY' | 'ALSO';

/** Which end of a search is meant; GIVEN: one of those that a partner is to have in common. */
export type SearchEnd = 'START' | 'TARGET' | 'GIVEN';

/** What a question can set that keeps answers from being found; HUBS means that hubs are excluded, not merely marked down. */
export type SearchLimit = 'AVOID' | 'VIA' | 'HUBS' | 'FILTER' | 'GIVEN' | 'CANDIDATES' | 'GROUP';

/** What a question other than for paths looks for. */
export type Sought = 'COMMON_PARTNERS' | 'SUGGESTIONS' | 'BRIDGES';

/**
 * Everything said in one language, each a sentence without its full stop. No phrase may need an article, a contraction
 * or an agreement with a name: names are whatever the records say.
 */
export interface Phrases {
  /** Who could introduce whom along a chain; for a chain of one tie, that the two know each other. */
  opening(first: TieStory, rest: readonly TieStory[]): string;
  /** What leads from one tie's sentences to those of the tie at `index`: empty, or words with the space after them. */
  transition(index: number, tieCount: number): string;
  collaboration(story: CollaborationStory, tie: TieStory, mention: Mention): string;
  /** That there are `count` collaborations beyond those told. */
  more(count: number): string;
  /** Who has no tie to whom but partners in common, the best of them named, or through whom else it can be reached. */
  suggestion(story: SuggestionStory): string;
  /** That both sides have projects in these fields, at least one. */
  sharedFields(fields: readonly string[]): string;
  /** That both sides are in the country with this ISO code. */
  sameCountry(country: string): string;
  unconnected(name: string, end: SearchEnd, filtered: boolean): string;
  unconnectedStarts(count: number, filtered: boolean): string;
  unit(unit: string, parent: string): string;
  noPath(maxTies: number, limits: readonly SearchLimit[]): string;
  fewerPaths(found: number, asked: number, maxTies: number): string;
  cut(found: number): string;
  /** That the group to be reached is empty. */
  emptyGroup(): string;
  /** That none or only `found` of those asked for were found, why, and what may help. */
  tooFew(sought: Sought, found: number, asked: number, limits: readonly SearchLimit[]): string;
}
