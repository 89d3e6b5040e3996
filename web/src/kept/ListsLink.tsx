import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Bookmark } from './Bookmark.tsx';
import { useKept } from './useKept.ts';
import styles from './keep.module.css';

/** Leads to the lists of one's own, with their number. */
export function ListsLink() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const count = useKept().lists.length;
  const [here] = useRoute('/kept');
  return (
    <AppLink className={styles.lists} href="/kept" {...(here && { 'aria-current': 'page' })}>
      <Bookmark /> <span className={styles.word}>{t('layout.lists')}</span>
      {count > 0 && <strong>{number(count)}</strong>}
    </AppLink>
  );
}
