import { useTranslation } from 'react-i18next';
import { strengthWord } from '../facts/strengthWord.ts';
import { useTableWords } from '../facts/useTableWords.ts';
import { DEFAULT_QUESTION, type WayQuestion, writeWayQuestion } from '../findAWay/WayQuestion.ts';
import type { NewToUsFileQuery } from '../graphql/generated.ts';
import type { Cell } from '../kept/keptCsv.ts';
import { useNames } from '../language/useNames.ts';

type Suggestion = NonNullable<NewToUsFileQuery['partnerSuggestions']>['suggestions'][number];

interface Asked {
  /** The work that ties count, in words. */
  lens: string;
  /** The same as a condition on ways. */
  way: Partial<WayQuestion>;
  /** The ids of those to whom they are new; empty means home. */
  whose: readonly string[];
}

const COLUMNS = [
  ...(['name', 'city', 'kind', 'sme', 'common', 'fields', 'whom', 'way', 'wayNumber', 'nearness', 'likely'] as const),
  ...(['ways', 'id'] as const),
];

/** Writes the table of those who are new as rows of a file, headings first. */
export function useNewRows({ lens, way, whose }: Asked): (suggestions: readonly Suggestion[]) => Cell[][] {
  const { t } = useTranslation();
  const words = useTableWords();
  const nameOf = useNames();
  const rowOf = ({ organisation, introduction, nearness, ...one }: Suggestion): Cell[] => {
    const { id, city, kind, sme } = organisation;
    const question = writeWayQuestion({ ...DEFAULT_QUESTION, to: id, from: whose, ...way });
    return [
      ...[nameOf(organisation), city, kind && t(`organisationKind.${kind}`), sme && words('yes')],
      ...[one.commonPartnerCount, one.sharedFields.map(nameOf).join('; ')],
      introduction.organisations.slice(1, -1).map(nameOf).join(' > '),
      ...[t(`strength.${strengthWord(introduction.score)}`), rounded(introduction.score)],
      ...[nearness === null ? null : rounded(nearness), one.likelihood?.atLeastOneIn ?? null],
      ...[`${location.origin}/?${question}`, id],
    ].map((cell) => (cell === false ? words('no') : cell));
  };
  return (suggestions) => [COLUMNS.map((column) => words(`column.${column}`, { lens })), ...suggestions.map(rowOf)];
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
