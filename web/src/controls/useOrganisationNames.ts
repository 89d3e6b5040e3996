import { OrganisationNamesDocument } from '../graphql/generated.ts';
import { useNodes } from '../graphql/useNodes.ts';
import { useNames } from '../language/useNames.ts';

/** The names of organisations that an address gives by any identifier; the identifier itself until the name is here. */
export function useOrganisationNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const nameOf = useNames();
  const { data } = useNodes(OrganisationNamesDocument, ids);
  return new Map(
    ids.map((id) => {
      const node = data?.get(id);
      return [id, node && node !== 'SEVERAL' && 'name' in node ? nameOf(node) : id];
    }),
  );
}
