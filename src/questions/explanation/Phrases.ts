import type { CollaborationStory, TieStory } from './CollaborationStory.ts';

/** The contract's `Language`. */
export type Language = 'EN' | 'IT';

/** How a sentence refers to the two organisations: by name, by pronoun, or by pronoun in addition to what was said before. */
export type Mention = 'NAMES' | 'THEY' | 'ALSO';

/** Which end of a search is meant. */
export type SearchEnd = 'START' | 'TARGET';

/** What a question can set that keeps paths from being found; HUBS means that hubs are excluded, not merely marked down. */
export type SearchLimit = 'AVOID' | 'VIA' | 'HUBS' | 'FILTER';

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
  unconnected(name: string, end: SearchEnd, filtered: boolean): string;
  unconnectedStarts(count: number, filtered: boolean): string;
  unit(unit: string, parent: string): string;
  noPath(maxTies: number, limits: readonly SearchLimit[]): string;
  fewerPaths(found: number, asked: number, maxTies: number): string;
  cut(found: number): string;
}
