import type { OrganisationKind } from '../../../rules/vocabulary.ts';

/** One thing that speaks for a candidate: a `ConsortiumReason` with the names that sentences need. */
export interface ReasonStory {
  kind: 'TIED' | 'NEAR' | 'PROGRAMME' | 'CALLS' | 'ACTIVE' | 'WORDS';
  count: number | null;
  projects: readonly string[];
  words: readonly string[];
}

/** The facts that the explanation of a candidate is written from. */
export interface CandidateStory {
  name: string;
  /** The one that forms the consortium; null for several. */
  start: string | null;
  /** True for one of those that form it. */
  isOneOfUs: boolean;
  reasons: readonly ReasonStory[];
  /** Those to ask in turn; empty where it is known already, null where no way leads to it. */
  introducers: readonly string[] | null;
  /** `country` by ISO code. */
  adds: { country: string | null; kind: OrganisationKind | null; words: readonly string[] };
}
