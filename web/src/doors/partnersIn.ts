import type { Group } from '../group/GroupQuestion.ts';
import { type ListQuestion, wholeList } from '../list/ListQuestion.ts';

/** The list of the organisations of a group that are partners. */
export function partnersIn(group: Group): ListQuestion {
  return {
    ...wholeList('organisations'),
    organisations: group.ids,
    values: {
      ...{ COUNTRY: group.countries, REGION: group.regions, FIELD: group.fields },
      ...{ CLUSTER: group.clusters, KIND: group.kinds, STANDING: ['PARTNER'] },
    },
  };
}
