import { useTranslation } from 'react-i18next';
import { LensSaid } from '../facts/LensSaid.tsx';
import { Strength } from '../facts/Strength.tsx';
import type { BriefWaysFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import styles from './BriefWays.module.css';

/** The best ways to an organisation, the first with its explanation. */
export function BriefWays({ id, ways }: { id: string; ways: BriefWaysFragment | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { paths = [], report } = ways ?? {};
  return (
    <section aria-labelledby="brief-ways-heading">
      <h2 id="brief-ways-heading">{t('brief.ways')}</h2>
      {paths.length > 0 && <LensSaid />}
      {paths.length === 0 && <p>{report?.note}</p>}
      <ol className={styles.ways}>
        {paths.map(({ id: key, score, organisations, explanation }, index) => {
          const between = organisations.slice(1, -1).map(nameOf).join(' → ');
          return (
            <li key={key}>
              <strong>{between === '' ? t('ways.direct') : t('ways.through', { names: between })}</strong>{' '}
              <Strength value={score} label={t('strength.way')} />
              {index === 0 && <p>{explanation}</p>}
            </li>
          );
        })}
      </ol>
      <p className="no-print">
        <AppLink href={waysAddress(id)}>{t('brief.allWays')}</AppLink>
      </p>
    </section>
  );
}
