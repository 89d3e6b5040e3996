import { NamesOfDocument, type NamesOfQueryVariables } from '../graphql/generated.ts';
import { isAnswered, useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';

interface NamesOf {
  /** By id; none of what has none. */
  names: ReadonlyMap<string, string>;
  /** True once all names that there are are here, or cannot be had. */
  areHere: boolean;
}

/** Names funders and projects. */
export function useNamesOf(ids: NamesOfQueryVariables): NamesOf {
  const nameOf = useNames();
  const anything = Object.values(ids).some((some) => some.length > 0);
  const answer = useAnswer(NamesOfDocument, anything ? ids : null);
  const { funders, projects } = answer.data ?? { funders: [], projects: [] };
  const named = [...funders, ...projects.map(({ id, acronym, title }) => ({ id, name: acronym ?? title ?? id }))];
  const names = new Map(named.map((one) => [one.id, nameOf(one)]));
  return { names, areHere: !anything || isAnswered(answer) };
}
