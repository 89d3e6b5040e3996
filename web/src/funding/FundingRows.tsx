import { useTranslation } from 'react-i18next';
import { Money } from '../facts/Money.tsx';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress, projectAddress } from '../layout/addresses.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { useKeyLabel } from './useKeyLabel.ts';
import type { FundingRow } from './useFunding.ts';

/** The table: one row for each combination, what is known and how much is not. */
export function FundingRows({ question, rows }: { question: FundingQuestion; rows: readonly FundingRow[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('funding.table')}>
      <table className="money-table">
        <thead>
          <tr>
            {question.by.map((dimension) => (
              <th key={dimension} scope="col">
                {t(`dimension.${dimension}`)}
              </th>
            ))}
            <th scope="col">{t('money.known')}</th>
            <th scope="col">{t('money.unknownAmounts')}</th>
            <th scope="col">{t('funding.awarded')}</th>
            <th scope="col">{t('organisation.projects')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys, sum }) => (
            <tr key={keys.map(({ id }) => id ?? '').join(' ')}>
              {keys.map((key) => (
                <td key={key.dimension}>
                  <KeyName fundingKey={key} />
                </td>
              ))}
              <td>
                <Money amount={sum.amount} />
              </td>
              <td>{number(sum.unknownAmountCount)}</td>
              <td>
                <Money amount={sum.awarded} unknown={sum.awardedUnknownCount} />
              </td>
              <td>{number(sum.projectCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function KeyName({ fundingKey }: { fundingKey: FundingRow['keys'][number] }) {
  const label = useKeyLabel()(fundingKey);
  const { id, dimension } = fundingKey;
  if (id === null) return <span className="quiet">{label}</span>;
  if (dimension === 'PROJECT') return <AppLink href={projectAddress(id)}>{label}</AppLink>;
  if (dimension === 'ORGANISATION' || dimension === 'FUNDER') {
    return <AppLink href={organisationAddress(id)}>{label}</AppLink>;
  }
  return label;
}
