import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  OrganisationCountDocument,
  type OrganisationCountQuery,
  type OrganisationCountQueryVariables,
  ProjectCountDocument,
  type TypedDocumentString,
} from '../graphql/generated.ts';
import { answerOptions } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import type { Condition } from './Conditions.tsx';
import { LISTED_DIMENSIONS, type ListSubject } from './dimensions.ts';
import { listAddress, listFilter, type ListQuestion, withoutDimension } from './ListQuestion.ts';

const DOCUMENTS: Readonly<
  Record<ListSubject, TypedDocumentString<OrganisationCountQuery, OrganisationCountQueryVariables>>
> = { organisations: OrganisationCountDocument, projects: ProjectCountDocument };

interface Props {
  subject: ListSubject;
  question: ListQuestion;
  conditions: readonly Condition[];
}

/** Says that nothing fits, and which single condition to leave out, with what there would be. */
export function NothingFits({ subject, question, conditions: single }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const conditions = [...single, ...useWholeDimensions(question)];
  const counts = useQueries({
    queries: conditions.map(({ without }) => answerOptions(DOCUMENTS[subject], { where: listFilter(without) })),
  });
  const helping = conditions
    .map((condition, place) => ({ ...condition, count: counts[place]?.data?.list?.totalCount ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div>
      <p>{t(`lists.nothing.${subject}`)}</p>
      {question.text !== '' && <p className="quiet">{t('lists.nothing.words')}</p>}
      {helping.length > 0 && (
        <ul>
          {helping.map(({ id, name, without, count }) => (
            <li key={id}>
              <AppLink href={listAddress(subject, without)}>{t('lists.without', { name })}</AppLink>
              {': '}
              {t(`lists.${subject}`, { count, number: number(count) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The dimensions of which several values are asked for, as conditions: one value of them less finds no more. */
function useWholeDimensions(question: ListQuestion): Condition[] {
  const { t } = useTranslation();
  return LISTED_DIMENSIONS.filter((dimension) => (question.values[dimension]?.length ?? 0) > 1).map((dimension) => ({
    id: dimension,
    name: t('lists.withoutAll', { name: t(`lists.dimension.${dimension}`) }),
    without: withoutDimension(question, dimension),
  }));
}
