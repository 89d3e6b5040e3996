import type { Ledger } from './Ledger.ts';

/** Names of what an organisation is in, which lists are sorted by; null where it is not known. */
export const PLACE_NAMES = ['countryName', 'regionName'] as const;

/** The names of an organisation's country and region. */
export function placeNames(ledger: Ledger, organisation: number): Record<(typeof PLACE_NAMES)[number], string | null> {
  const { countryOf, countryNames, regionOf, regionNames } = ledger;
  const [country, region] = [countryOf[organisation], regionOf[organisation]];
  return {
    countryName: country === undefined ? null : (countryNames[country] ?? null),
    regionName: region === undefined ? null : (regionNames[region] ?? null),
  };
}

/** The name of who coordinates a project that these are the grants of: of several the one whose id is first; null where none is on record. */
export function coordinatorName(
  { grants, organisations, organisationNames }: Ledger,
  own: Iterable<number>,
): string | null {
  let first: number | null = null;
  for (const grant of own) {
    const one = grants.organisations.at(grant);
    if (!grants.coordinates.at(grant)) continue;
    if (first === null || organisations.ids[one]! < organisations.ids[first]!) first = one;
  }
  return first === null ? null : (organisationNames[first] ?? null);
}
