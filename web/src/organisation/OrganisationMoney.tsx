import { useTranslation } from 'react-i18next';
import { Money } from '../facts/Money.tsx';
import { type MoneyRowFragment, OrganisationMoneyDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { Problem } from '../layout/Problem.tsx';

/** What it received, by year and by whom. */
export function OrganisationMoney({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useAnswer(OrganisationMoneyDocument, { ids: [id] });
  if (error) return <Problem error={error} onRetry={refetch} />;
  const { byYear, byFunder } = data ?? {};
  if (!byYear || !byFunder || byYear.rows.length === 0) return null;
  return (
    <section aria-labelledby="money-heading">
      <h2 id="money-heading">{t('money.received')}</h2>
      <p>
        <Money amount={byYear.total.amount} unknown={byYear.total.unknownAmountCount} />
      </p>
      <div className="two">
        <MoneyTable caption={t('money.byYear')} first={t('money.year')} rows={byYear.rows} />
        <MoneyTable caption={t('money.byFunder')} first={t('money.funder')} rows={byFunder.rows} />
      </div>
    </section>
  );
}

interface TableProps {
  caption: string;
  /** What the first column holds. */
  first: string;
  rows: readonly MoneyRowFragment[];
}

function MoneyTable({ caption, first, rows }: TableProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{t('money.known')}</th>
            <th scope="col">{t('money.unknownAmounts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys: [key], sum }) => (
            <tr key={key?.id ?? ''}>
              <th scope="row">{key?.id == null ? t('money.notSaid') : key.funder ? nameOf(key.funder) : key.label}</th>
              <td>
                <Money amount={sum.amount} />
              </td>
              <td>{number(sum.unknownAmountCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
