import fit from './seatFit.json' with { type: 'json' };

/** The share of candidates of a band that came: at least one in so many, and the chance that the band begins at. */
export interface SeatLikelihood {
  atLeastOneIn: number | null;
  from: number;
}

/** Puts a chance in its band: docs/consortia.md has how often each band came. */
export function seatLikelihoodOf(chance: number): SeatLikelihood {
  return fit.bands.find(({ from }) => chance >= from) ?? fit.bands.at(-1)!;
}
