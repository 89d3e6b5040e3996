import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import type { FundingQuestion } from './FundingQuestion.ts';

interface Props {
  question: FundingQuestion;
  onChange: (part: Partial<Pick<FundingQuestion, 'fromYear' | 'toYear'>>) => void;
}

/** The first year of FP7, the oldest framework that can be loaded, and as many years ahead as projects are planned. */
const FIRST_YEAR = 2007;
const YEARS_AHEAD = 2;

/** The years in which projects begin, from one to another; the other end moves along where they would cross. */
export function YearsOfStart({ question: { fromYear, toYear }, onChange }: Props) {
  const { t } = useTranslation();
  const years = offeredYears([fromYear, toYear]);
  const choices = [{ id: '', name: t('funding.anyYear') }, ...years.map((id) => ({ id, name: id }))];
  const numberOf = (id: string): number | null => (id === '' ? null : Number(id));
  return (
    <>
      <Choice
        label={t('funding.fromYear')}
        chosen={fromYear === null ? '' : String(fromYear)}
        choices={choices}
        onChoose={(id) => {
          const from = numberOf(id);
          onChange({ fromYear: from, ...(from !== null && toYear !== null && from > toYear && { toYear: from }) });
        }}
      />
      <Choice
        label={t('funding.toYear')}
        chosen={toYear === null ? '' : String(toYear)}
        choices={choices}
        onChoose={(id) => {
          const to = numberOf(id);
          onChange({ toYear: to, ...(to !== null && fromYear !== null && to < fromYear && { fromYear: to }) });
        }}
      />
    </>
  );
}

/** Latest first, those that an address asks for among them. */
function offeredYears(asked: readonly (number | null)[]): string[] {
  const last = new Date().getUTCFullYear() + YEARS_AHEAD;
  const usual = Array.from({ length: last - FIRST_YEAR + 1 }, (_none, index) => last - index);
  const all = new Set([...usual, ...asked.filter((year) => year !== null)]);
  return [...all].sort((a, b) => b - a).map(String);
}
