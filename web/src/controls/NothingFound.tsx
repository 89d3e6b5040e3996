import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../graphql/ask.ts';
import popover from './popover.module.css';

interface Props {
  error: Error | null;
  searching: boolean;
  /** The sentence for a search that found nothing. */
  children: ReactNode;
}

/** Says why a list of search results is empty: the search failed, is still running, or found nothing. */
export function NothingFound({ error, searching, children }: Props) {
  const { t } = useTranslation();
  return (
    <p className={popover.empty}>
      {error ? t(`problem.${refusalOf(error)}.title`) : searching ? t('layout.waiting') : children}
    </p>
  );
}
