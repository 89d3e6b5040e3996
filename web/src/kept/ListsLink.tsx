import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Bookmark } from './Bookmark.tsx';
import { useKept } from './useKept.ts';
import styles from './keep.module.css';

/** Leads to the lists of one's own, with the number of organisations on them. */
export function ListsLink() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { lists } = useKept();
  const count = new Set(lists.flatMap(({ entries }) => entries.map(({ id }) => id))).size;
  const said = t('lists.organisations', { count, number: number(count) });
  const [here] = useRoute('/kept');
  return (
    <AppLink className={styles.lists} href="/kept" {...(here && { 'aria-current': 'page' })}>
      <Bookmark /> <span className={styles.word}>{t('layout.lists')}</span>
      {count > 0 && (
        <strong title={said}>
          <span aria-hidden="true">{number(count)}</span>
          <span className={styles.said}>{said}</span>
        </strong>
      )}
    </AppLink>
  );
}
