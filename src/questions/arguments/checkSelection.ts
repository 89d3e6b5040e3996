import { ANY_ORGANISATION, type OrganisationSelection } from '../../network/groups/selectOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { QueryPartnerSuggestionsArgs } from '../generated.ts';
import { checkKinds } from './checkKinds.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { flagsOf, resolveCountries, resolveFields, resolveRegions } from './resolveIds.ts';

/** Conditions on organisations: null and left out mean "any". */
type SelectionArguments = Pick<QueryPartnerSuggestionsArgs, 'countries' | 'regions' | 'kinds' | 'fields' | 'hospitals'>;

/**
 * Turns conditions on organisations into indices. `prefix`: stands before an argument's name in errors (`to.`). Throws
 * BAD_USER_INPUT and NOT_FOUND.
 */
export function checkSelection(
  snapshot: Snapshot,
  { countries, regions, kinds, fields, hospitals }: SelectionArguments,
  prefix = '',
): OrganisationSelection {
  return {
    ...ANY_ORGANISATION,
    countries: countries
      ? flagsOf(snapshot.countries.ids.length, resolveCountries(snapshot, `${prefix}countries`, countries))
      : null,
    regions: regions ? withNarrower(snapshot.regions, resolveRegions(snapshot, `${prefix}regions`, regions)) : null,
    kinds: checkKinds(`${prefix}kinds`, kinds),
    fields: fields ? withNarrower(snapshot.fields, resolveFields(snapshot, `${prefix}fields`, fields)) : null,
    hospitals: hospitals ? snapshot.search.hospitals : null,
  };
}
