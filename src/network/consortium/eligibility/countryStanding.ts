import type { Participation } from '../../../../rules/participation/Participation.ts';

/** The standing of a country to a call; UNDECIDED: it counts or not, by what is not known. */
export type CountryStanding = 'MEMBER_STATE' | 'ASSOCIATED' | 'UNDECIDED' | 'OUTSIDE';

/** The parts of a call that decide from where on and to what a country is associated; null is not known. */
export interface AssociationTerms {
  /** The year of its budget. */
  year: number | null;
  /** True where the call is of Pillar II of Horizon Europe (HORIZON.2). */
  isPillarII: boolean | null;
}

/** Says how a country, by the graph's id, stands to a call: an unknown one is undecided, as is one in transition. */
export function countryStanding(
  { memberStates, associated, transitional }: Participation,
  country: string | null,
  { year, isPillarII }: AssociationTerms,
): CountryStanding {
  if (country === null || transitional.includes(country)) return 'UNDECIDED';
  if (memberStates.includes(country)) return 'MEMBER_STATE';
  const terms = associated.find((one) => one.country === country);
  if (!terms) return 'OUTSIDE';
  const holds = [
    terms.fromYear === null ? true : year === null ? null : year >= terms.fromYear,
    terms.limitedTo === null ? true : isPillarII,
  ];
  if (holds.includes(false)) return 'OUTSIDE';
  return holds.includes(null) ? 'UNDECIDED' : 'ASSOCIATED';
}

/** Says whether a programme is of Pillar II; null for the whole of Horizon Europe, or where no programme is known. */
export function isInPillarII(programme: string | null): boolean | null {
  if (programme === null || programme === 'programme:HORIZON') return null;
  return /^programme:HORIZON\.2(?:\.|$)/.test(programme);
}
