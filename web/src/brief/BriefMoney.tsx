import { useTranslation } from 'react-i18next';
import { Money } from '../facts/Money.tsx';
import type { BriefMoneyFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import styles from './brief.module.css';

interface Props {
  fundedBy: readonly BriefMoneyFragment[];
  /** Null for an organisation that is no funder. */
  funds: readonly BriefMoneyFragment[] | null;
}

/** The funders of an organisation and, for a funder, those it funds. */
export function BriefMoney({ fundedBy, funds }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.beside} aria-labelledby="brief-money-heading">
      <h2 id="brief-money-heading">{t('brief.money')}</h2>
      <h3>{t('brief.fundedBy')}</h3>
      <Rows rows={fundedBy} />
      {funds && (
        <>
          <h3>{t('brief.funds')}</h3>
          <Rows rows={funds} />
        </>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly BriefMoneyFragment[] }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (rows.length === 0) return <p>{t('money.nothing')}</p>;
  return (
    <ul>
      {rows.map(({ keys: [key], sum }) => {
        const named = key?.funder ?? key?.organisation;
        return (
          <li key={key?.id ?? ''}>
            {key?.id == null ? t('money.notSaid') : named ? nameOf(named) : key.label}:{' '}
            <Money amount={sum.amount} unknown={sum.unknownAmountCount} />
          </li>
        );
      })}
    </ul>
  );
}
