import { useTranslation } from 'react-i18next';
import { guideAddress } from '../api/guide/guidePages.ts';
import { exportAddress, type ExportFormat } from '../facts/exportAddress.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useTakeAwayWords } from './useTakeAwayWords.ts';
import lists from '../layout/lists.module.css';
import styles from './TakeAway.module.css';

const TABLES = ['organisations', 'projects', 'participations'] as const;
const FORMATS: readonly ExportFormat[] = ['csv', 'json'];

/** The data as files: all of it as one archive, three tables alone, and the description of their columns. */
export function TakeAway() {
  const { t: common } = useTranslation();
  const t = useTakeAwayWords();
  const language = useApiLanguage();
  return (
    <section aria-labelledby="take-away-heading" className="no-print">
      <h2 id="take-away-heading">{t('heading')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <p className={styles.all}>
        <a className="button" href="/export/graph.zip">
          {t('all')}
        </a>
        <span className="quiet">{t('kind')}</span>
      </p>
      <p className="quiet">{t('tables')}</p>
      <ul className={lists.inline}>
        {TABLES.map((table) => (
          <li key={table} className={styles.table}>
            {common(`data.${table}`)}
            {FORMATS.map((format) => {
              const name = format.toUpperCase();
              const label = t('as', { table: common(`data.${table}`), format: name });
              return (
                <a key={format} href={exportAddress(table, format, { language }, false)} aria-label={label} download>
                  {name}
                </a>
              );
            })}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('narrower')}</p>
      <p className={lists.more}>
        <a href="/export/datapackage.json">{t('columns')}</a>
        <AppLink href={guideAddress('files')}>{t('how')}</AppLink>
      </p>
    </section>
  );
}
