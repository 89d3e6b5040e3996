import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import type { SourceTableFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useShown } from '../layout/useShown.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';
import styles from './SourceTable.module.css';
import table from '../facts/table.module.css';

/** The sources that are shown at first; there are some 150. */
const FIRST = 15;

/** The table of sources by publisher, open data, which are whole collections, before single pages, each with the day it was copied and its licence; a few, and more on request. */
export function SourceTable({ sources }: { sources: readonly SourceTableFragment[] }) {
  const { t } = useTranslation();
  const words = useTakeAwayWords();
  const { day } = useFormat();
  const [shown, showMore] = useShown('sources', FIRST, 200);
  const byPublisher = [...sources].sort(
    (a, b) =>
      Number(b.licence !== null) - Number(a.licence !== null) || (a.publisher ?? '').localeCompare(b.publisher ?? ''),
  );
  return (
    <section aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('data.sources', { count: sources.length })}</h2>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={t('data.table')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('data.publisher')}</th>
              <th scope="col">{t('data.source')}</th>
              <th scope="col">{t('data.licence')}</th>
              <th scope="col">{t('data.copiedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {byPublisher.slice(0, shown).map(({ id, title, publisher, url, licence, copiedOn }) => (
              <tr key={id}>
                <td data-column={t('data.publisher')}>{publisher ?? t('money.unknown')}</td>
                <td className={styles.breaks}>
                  {url === null ? (
                    (title ?? id)
                  ) : (
                    <a href={url} rel="noreferrer">
                      {title ?? url.replace(/^https?:\/\/(www\.)?/, '')}
                    </a>
                  )}
                </td>
                <td>{licence ?? <span className="quiet">{t('data.noLicence')}</span>}</td>
                <td>{copiedOn === null ? <span className="quiet">{t('data.notNoted')}</span> : day(copiedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sources.some(({ copiedOn }) => copiedOn === null) && <p className="quiet">{words('whyNotNoted')}</p>}
      <More shown={shown} total={sources.length} onMore={showMore} />
    </section>
  );
}
