import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';

interface Props {
  /** Euro; null when nothing is known. */
  amount: number | null;
  /** The number of further amounts that are not known. */
  unknown?: number | null;
}

/** A sum with what is missing from it: an unknown amount is never a zero. */
export function Money({ amount, unknown = 0 }: Props) {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const missing = unknown ?? 0;
  return (
    <span>
      {amount === null ? <span className="quiet">{t('money.unknown')}</span> : <strong>{money(amount)}</strong>}
      {amount !== null && missing > 0 && (
        <span className="quiet"> {t('money.missing', { count: missing, number: number(missing) })}</span>
      )}
    </span>
  );
}
