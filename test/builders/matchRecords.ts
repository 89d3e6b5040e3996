import {
  matchOrganisations,
  type IdentityRules,
  type NamedOrganisation,
} from '../../seed/identity/matchOrganisations.ts';

/** A record as the tests write it: key, country, names. */
export type Written = [key: string, country: string | null, ...names: string[]];

/** What is found where nothing matches. */
export const NOTHING = { canonical: {}, ambiguous: [] };

/** Matches records as the tests write them, and gives what is found as plain values. */
export function matchRecords(records: Written[], rules: Partial<IdentityRules> = {}) {
  const organisations = records.map(([key, country, ...names]): NamedOrganisation => ({ key, country, names }));
  const { canonical, ambiguous } = matchOrganisations(organisations, { same: [], different: [], ...rules });
  return { canonical: Object.fromEntries(canonical), ambiguous };
}
