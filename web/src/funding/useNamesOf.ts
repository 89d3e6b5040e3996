import { NamesOfDocument, type NamesOfQueryVariables } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';

/** The names of funders and projects by id; empty until they are here. */
export function useNamesOf(ids: NamesOfQueryVariables): ReadonlyMap<string, string> {
  const nameOf = useNames();
  const anything = Object.values(ids).some((some) => some.length > 0);
  const { data } = useAnswer(NamesOfDocument, anything ? ids : null);
  if (!data) return new Map();
  const named = [
    ...data.funders,
    ...data.projects.map(({ id, acronym, title }) => ({ id, name: acronym ?? title ?? id })),
  ];
  return new Map(named.map((one) => [one.id, nameOf(one)]));
}
