import { badUserInput } from '../../errors.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { OrganisationSelection } from '../../network/groups/selectOrganisations.ts';
import type { OrganisationGroup } from '../generated.ts';
import { checkSelection } from './checkSelection.ts';
import { flagsOf, resolveClusters, resolveOrganisations } from './resolveIds.ts';

/** Turns a group that an argument gives into indices. Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkGroup(snapshot: Snapshot, argument: string, group: OrganisationGroup): OrganisationSelection {
  const { ids, countries, regions, kinds, clusters, fields, hospitals } = group;
  if (!ids && !countries && !regions && !kinds && !clusters && !fields && !hospitals) {
    throw badUserInput(
      `\`${argument}\` must give at least one of ids, countries, regions, kinds, clusters, fields and hospitals, not {}.`,
    );
  }
  const { organisations, collaborations } = snapshot;
  return {
    ...checkSelection(snapshot, group, `${argument}.`),
    ids: ids ? flagsOf(organisations.ids.length, resolveOrganisations(snapshot, `${argument}.ids`, ids)) : null,
    clusters: clusters
      ? flagsOf(collaborations.ids.length, resolveClusters(snapshot, `${argument}.clusters`, clusters))
      : null,
  };
}
