import fit from './seatFit.json' with { type: 'json' };

/** The share of candidates in some places that came: at least one in so many, and these places. */
export interface SeatLikelihood {
  atLeastOneIn: number | null;
  fromPlace: number;
  toPlace: number;
}

/** The likelihood of a place among the first fifty: docs/consortia.md has how often those in each came. */
export function seatLikelihoodOf(place: number): SeatLikelihood {
  return fit.bands.find(({ toPlace }) => place <= toPlace)!;
}
