/** An organisation, by index, and what it is worth to the question. */
export interface ScoredOrganisation {
  organisation: number;
  score: number;
}

/** The best, in order, and how many there are in all. */
export interface ScoredOrganisations {
  best: ScoredOrganisation[];
  totalCount: number;
}
