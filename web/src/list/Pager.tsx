import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import type { ListSubject } from './dimensions.ts';
import { listAddress, type ListQuestion, ROWS } from './ListQuestion.ts';
import styles from './list.module.css';

/** The number of pages. */
export function lastPage(total: number): number {
  return Math.ceil(total / ROWS);
}

/** Says which rows are shown, and leads to those before and behind. */
export function Pager({ subject, question, total }: { subject: ListSubject; question: ListQuestion; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { page } = question;
  const last = lastPage(total);
  if (last <= 1) return null;
  const from = (page - 1) * ROWS + 1;
  return (
    <nav className={`${styles.pager} no-print`} aria-label={t('lists.pages')}>
      {page > 1 && (
        <AppLink className="button" href={listAddress(subject, { ...question, page: page - 1 })} rel="prev">
          {t('lists.previous')}
        </AppLink>
      )}
      <span>
        {t('lists.range', { from: number(from), to: number(Math.min(page * ROWS, total)), total: number(total) })}
      </span>
      {page < last && (
        <AppLink className="button" href={listAddress(subject, { ...question, page: page + 1 })} rel="next">
          {t('lists.next')}
        </AppLink>
      )}
    </nav>
  );
}
