import { useTranslation } from 'react-i18next';
import { GroupNamesDocument, OrganisationNamesDocument } from '../graphql/generated.ts';
import { isAnswered, useAnswer } from '../graphql/useAnswer.ts';
import { useNodes } from '../graphql/useNodes.ts';
import { useNames } from '../language/useNames.ts';
import type { Group } from './GroupQuestion.ts';

/** One condition of a group, by its name. */
export interface NamedCondition {
  /** The list that it stands in, and its value there. */
  key: keyof Group;
  value: string;
  name: string;
}

/** The conditions of a group with their names. */
export interface GroupNames {
  /** With the values themselves until the names are here, and for what has none. */
  conditions: readonly NamedCondition[];
  /** True once all names that there are are here, or cannot be had. */
  areHere: boolean;
}

/** Names the conditions of a group. */
export function useGroupNames(group: Group): GroupNames {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data: nodes, error: noNodes } = useNodes(OrganisationNamesDocument, group.ids);
  const { countries, regions, fields, clusters } = group;
  const isNamed = countries.length + regions.length + fields.length + clusters.length > 0;
  const answer = useAnswer(GroupNamesDocument, isNamed ? { countries, regions, fields, clusters } : null);
  const { data } = answer;
  const names = new Map<string, string>([
    ...(data?.countries ?? []).map((one): [string, string] => [`countries ${one.code}`, nameOf(one)]),
    ...(data?.regions ?? []).map((one): [string, string] => [
      `regions ${one.code}`,
      nameOf({ ...one, id: `region:${one.code}` }),
    ]),
    ...(data?.fields ?? []).map((one): [string, string] => [`fields ${one.id}`, nameOf(one)]),
    ...(data?.clusters ?? []).map((one): [string, string] => [`clusters ${one.id}`, nameOf(one)]),
    ...group.kinds.map((kind): [string, string] => [`kinds ${kind}`, t(`organisationKind.${kind}`)]),
    ...group.ids.flatMap((id): [string, string][] => {
      const node = nodes?.get(id);
      return node && node !== 'SEVERAL' && 'name' in node ? [[`ids ${id}`, nameOf(node)]] : [];
    }),
  ]);
  const keys: (keyof Group)[] = ['countries', 'regions', 'fields', 'clusters', 'kinds', 'ids'];
  const conditions = keys.flatMap((key) =>
    group[key].map((value) => ({ key, value, name: names.get(`${key} ${value}`) ?? value })),
  );
  const areOrganisationsHere = noNodes !== null || group.ids.every((id) => nodes?.has(id));
  return { conditions, areHere: areOrganisationsHere && (!isNamed || isAnswered(answer)) };
}
