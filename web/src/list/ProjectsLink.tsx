import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress, type ListQuestion } from './ListQuestion.ts';

interface Props {
  count: number;
  /** The conditions of the list of these projects; null where lists have none such. */
  behind: Partial<ListQuestion> | null;
}

/** A number of projects, which leads to the list of them. */
export function ProjectsLink({ count, behind }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (count === 0 || behind === null) return number(count);
  return (
    <AppLink href={listAddress('projects', behind)} aria-label={t('lists.projects', { count, number: number(count) })}>
      {number(count)}
    </AppLink>
  );
}
