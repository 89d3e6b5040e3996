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
import type { ListSubject } from './dimensions.ts';
import { listAddress, listFilter } from './ListQuestion.ts';

const DOCUMENTS: Readonly<
  Record<ListSubject, TypedDocumentString<OrganisationCountQuery, OrganisationCountQueryVariables>>
> = { organisations: OrganisationCountDocument, projects: ProjectCountDocument };

/** Says that nothing fits, and which single condition to leave out, with what there would be. */
export function NothingFits({ subject, conditions }: { subject: ListSubject; conditions: readonly Condition[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
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
