import type { SearchType } from '../../network/search/SearchDocuments.ts';

/** The contract's SearchHit, its entity by id. */
export interface SearchHitAnswer {
  type: SearchType;
  id: string;
  label: string;
  score: number;
  /** The words that matched; asked of the database only when someone wants them. */
  snippet(): Promise<string | null>;
}
