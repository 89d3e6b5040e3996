import type { CandidateStory, ReasonStory } from './CandidateStory.ts';
import type { CollaborationStory, TieStory } from './CollaborationStory.ts';
import type { EligibilityState } from '../../network/consortium/eligibility/CheckedRule.ts';
import type { SearchRemedy } from '../generated.ts';
import type { RuleStory } from './EligibilityStory.ts';
import type { SuggestionStory } from './SuggestionStory.ts';

/** A language that sentences are written in. */
export type Language = 'EN' | 'IT';

/** A way to refer to the two organisations: by name, by pronoun, or by pronoun in addition to what was said before. */
export type Mention = 'NAMES' | 'THEY' | 'ALSO';

/** An end of a search; GIVEN: one of those that a partner is to have in common. */
export type SearchEnd = 'START' | 'TARGET' | 'GIVEN';

/** The part of a question that leaves an organisation without ties. */
export type Hiding = 'FILTER' | 'MODEL' | 'BOTH';

/** A part of a question that can keep answers from being found, a `SearchRemedy` of the schema by what may be done about it. */
export type SearchLimit = SearchRemedy;

/** Remedies that a note tells: each helps alone, or all of them only together. */
export interface Help {
  limits: readonly SearchLimit[];
  together: boolean;
}

/** The answers that a question other than for paths looks for. */
export type Sought = 'COMMON_PARTNERS' | 'SUGGESTIONS' | 'BRIDGES' | 'LEAVING';

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
  unconnected(name: string, end: SearchEnd, hidden: Hiding | null, help: Help): string;
  unconnectedStarts(count: number, hidden: Hiding | null, help: Help): string;
  /** Says that only its parent has a unit's collaborations, and to try it where that helps. */
  unit(unit: string, parent: string, help: Help): string;
  noPath(maxTies: number, help: Help): string;
  fewerPaths(found: number, asked: number, maxTies: number): string;
  cut(found: number): string;
  /** Says that the group to be reached is empty. */
  emptyGroup(help: Help): string;
  /** Says that none or only `found` of those asked for were found, why, and what may help. */
  tooFew(sought: Sought, found: number, asked: number, help: Help): string;
  /** Says how all rules of participation stand together. */
  eligibility(verdict: EligibilityState): string;
  /** Says that the rule of three stands in for one that is not known. */
  eligibilityGeneral(): string;
  /** Says that all of it is indicative, and of which day the list of countries is, where it was used. */
  eligibilityIndicative(listDay: string | null): string;
  /** A rule of participation, and what is missing. */
  rule(story: RuleStory): string;
  /** Says what speaks for a candidate; the first sentence names it. */
  candidateReason(reason: ReasonStory, story: CandidateStory, isFirst: boolean): string;
  /** Says whom to ask for an introduction to a candidate. */
  candidateIntroduction(story: CandidateStory): string;
  /** Says what a candidate has that nobody else in the consortium has; it has something. */
  candidateAdds(story: CandidateStory): string;
}
