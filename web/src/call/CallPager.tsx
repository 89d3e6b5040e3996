import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import list from '../list/list.module.css';
import { callsAddress, type CallsQuestion, ROWS } from './CallsQuestion.ts';

/** Says which calls are shown, and leads to those before and behind. */
export function CallPager({ question, total }: { question: CallsQuestion; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { page } = question;
  if (total <= ROWS && page === 1) return null;
  const from = number((page - 1) * ROWS + 1);
  const to = number(Math.min(page * ROWS, total));
  return (
    <nav className={`${list.pager} no-print`} aria-label={t('lists.pages')}>
      {page > 1 && (
        <AppLink className="button" href={callsAddress({ ...question, page: page - 1 })} rel="prev">
          {t('lists.previous')}
        </AppLink>
      )}
      {(page - 1) * ROWS < total && <span>{t('lists.range', { from, to, total: number(total) })}</span>}
      {page * ROWS < total && (
        <AppLink className="button" href={callsAddress({ ...question, page: page + 1 })} rel="next">
          {t('lists.next')}
        </AppLink>
      )}
    </nav>
  );
}
