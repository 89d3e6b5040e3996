import { useTranslation } from 'react-i18next';
import { SaveTable } from '../facts/SaveTable.tsx';
import { strengthWord } from '../facts/strengthWord.ts';
import { ask } from '../graphql/ask.ts';
import { type LostWayOfFragment, LostWaysDocument, type LostWaysQuery } from '../graphql/generated.ts';
import type { Cell } from '../kept/keptCsv.ts';
import { useNames } from '../language/useNames.ts';
import { waysWithout } from './LostWaysTable.tsx';
import { useWithoutWords } from './useWithoutWords.ts';

/** The ways asked for at once. */
const AT_ONCE = 100;
/** The most ways of a file. */
export const MOST_IN_FILE = 2_000;

const COLUMNS = ['name', 'lost', 'lostNumber', 'remains', 'left', 'leftNumber', 'address', 'id'] as const;

/** Saves all ways lost, each with what remains. */
export function SaveLostWays({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const words = useWithoutWords();
  const nameOf = useNames();
  const strength = (value: number | undefined): Cell[] =>
    value === undefined ? [null, null] : [t(`strength.${strengthWord(value)}`), Number(value.toFixed(3))];
  const rowOf = ({ organisation, score, remaining }: LostWayOfFragment): Cell[] => [
    ...[nameOf(organisation), ...strength(score)],
    remaining ? remaining.organisations.slice(1, -1).map(nameOf).join(' > ') : words('remainsNone'),
    ...strength(remaining?.score),
    ...[`${location.origin}${waysWithout(organisation.id, id)}`, organisation.id],
  ];
  async function load(): Promise<Cell[][]> {
    const rows: Cell[][] = [COLUMNS.map((column) => words(`column.${column}`))];
    for (let after: string | null = null; ;) {
      const page: LostWaysQuery = await ask(LostWaysDocument, { id, first: AT_ONCE, after });
      const found = page.withoutOrganisation;
      rows.push(...(found?.lostWays ?? []).map(rowOf));
      if (!found?.pageInfo.hasNextPage || rows.length > MOST_IN_FILE) return rows;
      after = found.pageInfo.endCursor;
    }
  }
  return <SaveTable name={title} load={load} />;
}
