import { useTranslation } from 'react-i18next';
import type { MissingFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import lists from '../layout/lists.module.css';
import { DataCoverage } from './DataCoverage.tsx';
import { IdLink } from './IdLink.tsx';
import { useThingNames } from './useThingNames.ts';

/** The findings about quality: what is missing or doubtful, how often, with examples. */
export function Missing({ findings }: { findings: readonly MissingFragment[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const names = useThingNames(findings.flatMap(({ examples }) => examples));
  return (
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading">{t('data.missing')}</h2>
      <DataCoverage />
      <ul className={lists.findings}>
        {findings.map(({ code, description, count, of, examples }) => (
          <li key={code}>
            <strong>{t('data.outOf', { count, number: number(count), of: number(of) })}</strong> {description}
            {examples.length > 0 && (
              <div className="quiet">
                {t('data.examples')}{' '}
                {examples.map((id) => (
                  <span key={id}>
                    <IdLink id={id} name={names.get(id)} />
                    {' · '}
                  </span>
                ))}
                <AppLink href={`/data/${code}`}>{t('data.all')}</AppLink>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
