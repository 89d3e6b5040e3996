import { useTranslation } from 'react-i18next';
import { sharedName } from '../facts/sharedName.ts';
import { strengthWord } from '../facts/strengthWord.ts';
import { toldBy } from '../facts/toldBy.ts';
import { useTableWords } from '../facts/useTableWords.ts';
import type { DoorFragment } from '../graphql/generated.ts';
import type { Cell } from '../kept/keptCsv.ts';
import { useNames } from '../language/useNames.ts';
import { organisationAddress } from '../layout/addresses.ts';

/** Writes the table of doors as rows of a file, headings first. `lens`: the work that ties count, in words. */
export function useDoorRows(lens: string): (doors: readonly DoorFragment[]) => Cell[][] {
  const { t } = useTranslation();
  const words = useTableWords();
  const nameOf = useNames();
  const columns = ['name', 'reaches', 'only', 'opens', 'tie', 'tieNumber', 'shared', 'runs', 'address', 'id'] as const;
  const rowOf = ({ organisation, reaches, onlyThrough, examples, tie }: DoorFragment): Cell[] => {
    const told = toldBy(tie.collaborations);
    return [
      ...[nameOf(organisation), reaches, onlyThrough, examples.map(nameOf).join('; ')],
      ...[t(`strength.${strengthWord(tie.strength)}`), Number(tie.strength.toFixed(3))],
      ...[
        told && sharedName(told.shared, nameOf),
        told && told.phase !== 'UNDATED' ? words(told.phase === 'RUNNING' ? 'yes' : 'no') : null,
      ],
      ...[`${location.origin}${organisationAddress(organisation.id)}`, organisation.id],
    ];
  };
  return (doors) => [columns.map((column) => words(`column.${column}`, { lens })), ...doors.map(rowOf)];
}
