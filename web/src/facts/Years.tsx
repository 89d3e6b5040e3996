import { useTranslation } from 'react-i18next';

/** From which year to which, as far as it is known. Days are YYYY-MM-DD. */
export function Years({ startDate, endDate }: { startDate: string | null; endDate: string | null }) {
  const { t } = useTranslation();
  const start = startDate?.slice(0, 4);
  const end = endDate?.slice(0, 4);
  if (start && end) return <span>{start === end ? start : `${start}–${end}`}</span>;
  if (start) return <span>{t('ways.since', { year: start })}</span>;
  if (end) return <span>{t('ways.until', { year: end })}</span>;
  return <span className="quiet">{t('ways.noYears')}</span>;
}
