import { useTranslation } from 'react-i18next';
import { Strength } from '../facts/Strength.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import type { BriefAnswer } from './BriefPage.tsx';

/** The best ways to them, the first in full. */
export function BriefWays({ answer: { partnershipPaths, organisation } }: { answer: BriefAnswer }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { paths = [], report } = partnershipPaths ?? {};
  return (
    <section aria-labelledby="brief-ways-heading">
      <h2 id="brief-ways-heading">{t('brief.ways')}</h2>
      {paths.length === 0 && <p>{report?.note}</p>}
      <ol className="brief-ways">
        {paths.map(({ id, score, organisations, explanation }, index) => {
          const between = organisations.slice(1, -1).map(nameOf).join(' → ');
          return (
            <li key={id}>
              <strong>{between === '' ? t('ways.direct') : t('ways.through', { names: between })}</strong>{' '}
              <Strength value={score} label={t('strength.way')} />
              {index === 0 && <p>{explanation}</p>}
            </li>
          );
        })}
      </ol>
      {organisation && (
        <p className="no-print">
          <AppLink href={waysAddress(organisation.id)}>{t('brief.allWays')}</AppLink>
        </p>
      )}
    </section>
  );
}
