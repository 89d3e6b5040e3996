import { useTranslation } from 'react-i18next';
import { Sources } from '../facts/Sources.tsx';
import table from '../facts/table.module.css';
import type { CaseRowFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { IdLink } from './IdLink.tsx';
import { useThingNames } from './useThingNames.ts';

/** The table of cases: what is wrong in each, where, and who states it as of which days. */
export function CaseTable({ cases }: { cases: readonly CaseRowFragment[] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const names = useThingNames(cases.flatMap(({ subjects }) => subjects));
  const daysOf = ({ sources }: CaseRowFragment): string => {
    const days = new Set(sources.map(({ copiedOn }) => copiedOn).filter((one) => one !== null));
    return [...days].sort().map(day).join('; ');
  };
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t('data.cases')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('data.finding')}</th>
            <th scope="col">{t('data.about')}</th>
            <th scope="col">{t('data.source')}</th>
            <th scope="col">{t('data.copiedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one, at) => (
            <tr key={at}>
              <td data-column={t('data.finding')}>{one.sentence}</td>
              <td data-column={t('data.about')}>
                {one.subjects.map((id) => (
                  <div key={id}>
                    <IdLink id={id} name={names.get(id)} />
                  </div>
                ))}
              </td>
              <td data-column={t('data.source')}>
                <Sources sources={one.sources} />
              </td>
              <td data-column={t('data.copiedOn')}>
                {daysOf(one) || <span className="quiet">{t('data.notNoted')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
