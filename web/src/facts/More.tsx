import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import styles from './More.module.css';

/** Says how much of a list is shown, and shows more of it. */
export function More({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (shown >= total) return null;
  return (
    <p className={styles.more}>
      <span className="quiet" role="status">
        {t('list.shown', { shown: number(shown), total: number(total) })}
      </span>{' '}
      <button type="button" className="button" onClick={onMore}>
        {t('list.more')}
      </button>
    </p>
  );
}
