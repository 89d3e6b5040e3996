import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/useLanguage.ts';
import type { FundingQuestion } from './FundingQuestion.ts';
import { toCsv } from './toCsv.ts';
import { useKeyLabel } from './useKeyLabel.ts';
import type { FundingRow } from './useFunding.ts';

/** Saves the rows that are shown as a table for a spreadsheet. */
export function DownloadButton({ question, rows }: { question: FundingQuestion; rows: readonly FundingRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useKeyLabel();
  function save(): void {
    const head = [
      ...question.by.map((dimension) => t(`dimension.${dimension}`)),
      `${t('money.known')} (EUR)`,
      t('money.unknownAmounts'),
      `${t('funding.awarded')} (EUR)`,
      t('organisation.projects'),
    ];
    const body = rows.map(({ keys, sum }) => [
      ...keys.map(labelOf),
      sum.amount,
      sum.unknownAmountCount,
      sum.awarded,
      sum.projectCount,
    ]);
    const url = URL.createObjectURL(new Blob([toCsv([head, ...body], language)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${t('funding.file')}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  }
  return (
    <p className="list-more no-print">
      <button type="button" className="button" onClick={save}>
        {t('funding.download')}
      </button>
    </p>
  );
}
