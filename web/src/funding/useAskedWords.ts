import { useTranslation } from 'react-i18next';
import { ProgrammeNamesDocument } from '../graphql/generated.ts';
import { isAnswered, useAnswer } from '../graphql/useAnswer.ts';
import { useGroupNames } from '../group/useGroupNames.ts';
import { useNames } from '../language/useNames.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { useNamesOf } from './useNamesOf.ts';
import { useYearWords } from './useYearWords.ts';

/** The conditions of a question in words, for a picture that stands by itself; undefined until their names are here. */
export function useAskedWords(question: FundingQuestion): readonly string[] | undefined {
  const { organisations: ids, countries, regions, cluster, fields, programmes, funders, projects, text } = question;
  const { t } = useTranslation();
  const nameOf = useNames();
  const group = { ids, countries, regions, fields, clusters: cluster === null ? [] : [cluster], kinds: [] };
  const { conditions, areHere } = useGroupNames(group);
  const answer = useAnswer(ProgrammeNamesDocument, programmes.length === 0 ? null : { ids: programmes });
  const programmeNames = (answer.data?.programmes ?? []).map(({ code, title, titleIt }) =>
    nameOf({ name: title ?? code, nameIt: titleIt }),
  );
  const others = useNamesOf({ funders, projects });
  const years = yearsSaid(question, useYearWords());
  if (!areHere || !others.areHere || (programmes.length > 0 && !isAnswered(answer))) return undefined;
  return [
    ...conditions.map(({ name }) => name),
    ...programmeNames,
    ...[...funders, ...projects].map((id) => others.names.get(id) ?? id),
    ...(text === '' ? [] : [t('search.quoted', { text })]),
    ...(years === null ? [] : [years]),
  ];
}

/** The years of start that are asked for, open at either end; null where any are meant. */
function yearsSaid({ fromYear, toYear }: FundingQuestion, words: ReturnType<typeof useYearWords>): string | null {
  if (fromYear === null) return toYear === null ? null : words('until', { year: toYear });
  if (toYear === null) return words('from', { year: fromYear });
  return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
}
