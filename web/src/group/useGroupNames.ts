import { useTranslation } from 'react-i18next';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { GroupNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import type { Group } from './GroupQuestion.ts';

/** One condition of a group, by its name. */
export interface NamedCondition {
  /** The list that it stands in, and its value there. */
  key: keyof Group;
  value: string;
  name: string;
}

/** Names the conditions of a group; the values themselves until the names are here. */
export function useGroupNames(group: Group): NamedCondition[] {
  const { t } = useTranslation();
  const nameOf = useNames();
  const organisations = useOrganisationNames(group.ids);
  const { countries, regions, fields, clusters } = group;
  const isNamed = countries.length + regions.length + fields.length + clusters.length > 0;
  const { data } = useAnswer(GroupNamesDocument, isNamed ? { countries, regions, fields, clusters } : null);
  const names = new Map<string, string>([
    ...(data?.countries ?? []).map((one): [string, string] => [`countries ${one.code}`, nameOf(one)]),
    ...(data?.regions ?? []).map((one): [string, string] => [`regions ${one.code}`, one.name]),
    ...(data?.fields ?? []).map((one): [string, string] => [`fields ${one.id}`, nameOf(one)]),
    ...(data?.clusters ?? []).map((one): [string, string] => [`clusters ${one.id}`, nameOf(one)]),
    ...group.kinds.map((kind): [string, string] => [`kinds ${kind}`, t(`organisationKind.${kind}`)]),
    ...group.ids.map((id): [string, string] => [`ids ${id}`, organisations.get(id) ?? id]),
  ]);
  const keys: (keyof Group)[] = ['countries', 'regions', 'fields', 'clusters', 'kinds', 'ids'];
  return keys.flatMap((key) =>
    group[key].map((value) => ({ key, value, name: names.get(`${key} ${value}`) ?? value })),
  );
}
