import { useTranslation } from 'react-i18next';
import type { ForecastsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import lists from '../layout/lists.module.css';

/** The score of the forecasts: how many were sealed, and how those that can be graded came true. */
export function Forecasts({ score }: { score: ForecastsFragment }) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  return (
    <section aria-labelledby="forecasts-heading">
      <h2 id="forecasts-heading">{t('data.forecasts')}</h2>
      <p>
        {t('data.sealed', {
          since: day(score.firstSealed),
          count: score.forecastCount,
          of: number(score.forecastCount),
        })}{' '}
        {score.gradedCount === 0
          ? t('data.notGraded', { day: day(score.day) })
          : t('data.graded', { count: score.gradedCount, number: number(score.gradedCount), day: day(score.day) })}
      </p>
      {score.gradedCount > 0 && (
        <ul className={lists.findings}>
          {score.bands.map(({ atLeastOneIn, candidateCount, cameCount }) => (
            <li key={atLeastOneIn}>
              {t('data.band', { in: number(atLeastOneIn), came: number(cameCount), of: number(candidateCount) })}
            </li>
          ))}
          <li>
            {t('data.members', {
              of: number(score.memberCount),
              twenty: number(score.membersAmongFirst20),
              fifty: number(score.membersAmongFirst50),
            })}
          </li>
        </ul>
      )}
    </section>
  );
}
