import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';

/** An amount as short as one reads it in a table, the exact one behind it. */
export function ShortMoney({ amount }: { amount: number | null }) {
  const { t } = useTranslation();
  const { money, shortMoney } = useFormat();
  if (amount === null) return <span className="quiet">{t('money.unknown')}</span>;
  return (
    <data value={amount} title={money(amount)}>
      {shortMoney(amount)}
    </data>
  );
}
