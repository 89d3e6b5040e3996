import { useTranslation } from 'react-i18next';
import { Years } from '../facts/Years.tsx';
import type { SharedHistoryFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import styles from './brief.module.css';

/** The projects that the home organisation shares with another, and the partners of both. */
export function SharedHistory({ shared }: { shared: SharedHistoryFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const { sharedProjects, sharedProjectCount, sharedPartners, sharedPartnerCount } = shared;
  const more = sharedProjectCount - sharedProjects.length;
  return (
    <section className={styles.beside} aria-labelledby="shared-heading">
      <h2 id="shared-heading">{t('brief.shared')}</h2>
      {sharedProjects.length === 0 && <p>{t('brief.nothingShared')}</p>}
      <ul>
        {sharedProjects.map(({ id, acronym, title, titleIt, startDate, endDate }) => (
          <li key={id}>
            <AppLink href={projectAddress(id)}>
              {acronym ?? (nameOf({ name: title ?? '', nameIt: titleIt }) || id)}
            </AppLink>{' '}
            <Years startDate={startDate} endDate={endDate} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{t('lists.moreValues', { count: more, number: number(more) })}</p>}
      {sharedPartnerCount > 0 && (
        <p>
          {t('organisation.common', { count: sharedPartnerCount, number: number(sharedPartnerCount) })}{' '}
          {sharedPartners.map(nameOf).join(' · ')}
        </p>
      )}
    </section>
  );
}
