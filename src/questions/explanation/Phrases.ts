import type { CollaborationStory, TieStory } from './CollaborationStory.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

/** A language that sentences are written in. */
export type Language = 'EN' | 'IT';

/** A way to refer to the two organisations: by name, by pronoun, or by pronoun in addition to what was said before. */
export type Mention = 'NAMES' | 'THEY' | 'ALSO';

/** An end of a search; GIVEN: one of those that a partner is to have in common. */
export type SearchEnd = 'START' | 'TARGET' | 'GIVEN';

/** A condition of a question that can keep answers from being found; HUBS means that hubs are excluded, not merely marked down. */
export type SearchLimit = 'AVOID' | 'VIA' | 'HUBS' | 'FILTER' | 'GIVEN' | 'CANDIDATES' | 'GROUP';

/** The answers that a question other than for paths looks for. */
export type Sought = 'COMMON_PARTNERS' | 'SUGGESTIONS' | 'BRIDGES';

/**
 * All phrases of one language, each a sentence without its full stop. No phrase may need an article, a contraction
 * or an agreement with a name: names are whatever the records say.
 */
export interface Phrases {
  /** Says who could introduce whom along a chain; for a chain of one tie, that the two know each other. */
  opening(first: TieStory, rest: readonly TieStory[]): string;
  /** Leads from one tie's sentences to those of the tie at `index`: empty, or words with the space after them. */
  transition(index: number, tieCount: number): string;
  collaboration(story: CollaborationStory, tie: TieStory, mention: Mention): string;
  /** Says that there are `count` collaborations beyond those told. */
  more(count: number): string;
  /** Says who has no tie to whom but partners in common, the best of them named, or through whom else it can be reached. */
  suggestion(story: SuggestionStory): string;
  /** Says that both sides have projects in these fields, at least one. */
  sharedFields(fields: readonly string[]): string;
  /** Says that both sides are in the country with this ISO code. */
  sameCountry(country: string): string;
  unconnected(name: string, end: SearchEnd, filtered: boolean): string;
  unconnectedStarts(count: number, filtered: boolean): string;
  unit(unit: string, parent: string): string;
  noPath(maxTies: number, limits: readonly SearchLimit[]): string;
  fewerPaths(found: number, asked: number, maxTies: number): string;
  cut(found: number): string;
  /** Says that the group to be reached is empty. */
  emptyGroup(): string;
  /** Says that none or only `found` of those asked for were found, why, and what may help. */
  tooFew(sought: Sought, found: number, asked: number, limits: readonly SearchLimit[]): string;
}
