import { ANY_ORGANISATION, type OrganisationSelection } from '../../network/groups/selectOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { OrganisationKind } from '../../../rules/vocabulary.ts';
import { checkKinds } from './checkKinds.ts';
import { flagsOf, resolveCountries, resolveFields, withNarrower } from './resolveIds.ts';

/** Conditions on organisations: null and left out mean "any". */
export interface SelectionArguments {
  countries?: readonly string[] | null;
  kinds?: readonly OrganisationKind[] | null;
  fields?: readonly string[] | null;
}

/** The conditions by index. `prefix`: what stands before an argument's name (`to.`). Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkSelection(
  snapshot: Snapshot,
  { countries, kinds, fields }: SelectionArguments,
  prefix = '',
): OrganisationSelection {
  return {
    ...ANY_ORGANISATION,
    countries: countries
      ? flagsOf(snapshot.countries.ids.length, resolveCountries(snapshot, `${prefix}countries`, countries))
      : null,
    kinds: checkKinds(`${prefix}kinds`, kinds),
    fields: fields ? withNarrower(snapshot.fields, resolveFields(snapshot, `${prefix}fields`, fields)) : null,
  };
}
