import { ProgrammeNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useGroupNames } from '../group/useGroupNames.ts';
import { useNames } from '../language/useNames.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { useNamesOf } from './useNamesOf.ts';

/** The conditions of a question in words, for a picture that stands by itself; undefined until their names are here. */
export function useAskedWords(question: FundingQuestion): readonly string[] | undefined {
  const { organisations: ids, countries, regions, cluster, fields, programmes, funders, projects, text } = question;
  const nameOf = useNames();
  const group = { ids, countries, regions, fields, clusters: cluster === null ? [] : [cluster], kinds: [] };
  const named = useGroupNames(group);
  const { data } = useAnswer(ProgrammeNamesDocument, programmes.length === 0 ? null : { ids: programmes });
  const programmeNames = (data?.programmes ?? []).map(({ code, title, titleIt }) =>
    nameOf({ name: title ?? code, nameIt: titleIt }),
  );
  const others = useNamesOf({ funders, projects });
  const { fromYear, toYear } = question;
  const isWaiting =
    named.some(({ name, value }) => name === value) ||
    (programmes.length > 0 && data === undefined) ||
    (funders.length + projects.length > 0 && others.size === 0);
  if (isWaiting) return undefined;
  return [
    ...named.map(({ name }) => name),
    ...programmeNames,
    ...[...funders, ...projects].map((id) => others.get(id) ?? id),
    ...(text === '' ? [] : [`“${text}”`]),
    ...(fromYear === null && toYear === null ? [] : [`${fromYear ?? ''}–${toYear ?? ''}`]),
  ];
}
