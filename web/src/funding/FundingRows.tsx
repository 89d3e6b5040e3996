import { useTranslation } from 'react-i18next';
import { Money } from '../facts/Money.tsx';
import type { FundingRowFragment, KeyLabelFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { behindRow } from './behindRow.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { KeyName } from './KeyName.tsx';
import { useRowLabels } from './useRowLabels.ts';
import table from '../facts/table.module.css';

/** The table of funding: a row for each combination, its known money and the number of unknown amounts. */
export function FundingRows({ question, rows }: { question: FundingQuestion; rows: readonly FundingRowFragment[] }) {
  const { t } = useTranslation();
  const labelOf = useRowLabels(rows);
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t('funding.table')}>
      <table className={table.table}>
        <thead>
          <tr>
            {question.by.map((dimension) => (
              <th key={dimension} scope="col">
                {t(`dimension.${dimension}`)}
              </th>
            ))}
            <th scope="col" className={table.amount}>
              {t('money.known')}
            </th>
            <th scope="col" className={table.amount}>
              {t('money.unknownAmounts')}
            </th>
            <th scope="col" className={table.amount}>
              {t('funding.awarded')}
            </th>
            <th scope="col" className={table.amount}>
              {t('organisation.projects')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.keys.map(({ id }) => id ?? '').join(' ')} {...{ question, row, labelOf }} />
          ))}
        </tbody>
      </table>
      {rows.some(({ sum }) => (sum.awarded ?? Infinity) < (sum.amount ?? 0)) && (
        <p className="quiet">{t('funding.more')}</p>
      )}
    </div>
  );
}

interface RowProps {
  question: FundingQuestion;
  row: FundingRowFragment;
  labelOf: (key: KeyLabelFragment) => string;
}

function Row({ question, row: { keys, sum }, labelOf }: RowProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const behind = behindRow(question, keys);
  const countsNarrower = keys.some(({ dimension }) => dimension === 'FIELD' || dimension === 'PROGRAMME');
  const projects = number(sum.projectCount);
  return (
    <tr>
      {keys.map((key) => (
        <td key={key.dimension} data-column={t(`dimension.${key.dimension}`)}>
          <KeyName fundingKey={key} label={labelOf(key)} />
        </td>
      ))}
      <td className={table.amount} data-column={t('money.known')}>
        <Money amount={sum.amount} />
      </td>
      <td className={table.amount} data-column={t('money.unknownAmounts')}>
        {number(sum.unknownAmountCount)}
      </td>
      <td className={table.amount} data-column={t('funding.awarded')}>
        <Money amount={sum.awarded} unknown={sum.awardedUnknownCount} />
      </td>
      <td className={table.amount} data-column={t('organisation.projects')}>
        {behind === null ? (
          projects
        ) : (
          <AppLink
            href={behind}
            aria-label={t(countsNarrower ? 'funding.behindOwn' : 'funding.behind', {
              count: sum.projectCount,
              number: projects,
              name: keys.map(labelOf).join(', '),
            })}
          >
            {projects}
          </AppLink>
        )}
      </td>
    </tr>
  );
}
