import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { focusHeading } from '../layout/focusHeading.ts';
import { ROWS } from './ListQuestion.ts';
import styles from './list.module.css';

interface Props {
  page: number;
  total: number;
  /** True while `total` is that of the question before. */
  isPlaceholder: boolean;
  /** The address of another page. */
  addressOf: (page: number) => string;
}

/** Says which rows are shown, and leads to those before and behind; from a page that is no more, as after a load, to the last. */
export function Pager({ page, total, isPlaceholder, addressOf }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const last = Math.ceil(total / ROWS);
  if (page > last && last > 0 && !isPlaceholder) return <Redirect to={addressOf(last)} replace />;
  if (last <= 1) return null;
  const from = (page - 1) * ROWS + 1;
  return (
    <nav className={`${styles.pager} no-print`} aria-label={t('lists.pages')}>
      {page > 1 && (
        <AppLink className="button" href={addressOf(page - 1)} rel="prev" onClick={focusHeading}>
          {t('lists.previous')}
        </AppLink>
      )}
      <span>
        {t('lists.range', { from: number(from), to: number(Math.min(page * ROWS, total)), total: number(total) })}
      </span>
      {page < last && (
        <AppLink className="button" href={addressOf(page + 1)} rel="next" onClick={focusHeading}>
          {t('lists.next')}
        </AppLink>
      )}
    </nav>
  );
}
