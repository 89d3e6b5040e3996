/**
 * Gives every organisation, by index, a score as a new partner of each of up to `LANES` askers, in their order. What it
 * gives those who are no candidates does not matter.
 */
export type Scorer = (askers: readonly number[]) => Float64Array[];

/** One that scores for each asker by itself. */
export function scorerOfEach(score: (asker: number) => Float64Array): Scorer {
  return (askers) => askers.map(score);
}
