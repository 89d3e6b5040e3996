import { useTranslation } from 'react-i18next';
import { sharedName } from '../facts/sharedName.ts';
import { strengthWord } from '../facts/strengthWord.ts';
import { toldBy } from '../facts/toldBy.ts';
import { useTableWords } from '../facts/useTableWords.ts';
import type { DoorFragment } from '../graphql/generated.ts';
import type { Cell } from '../kept/keptCsv.ts';
import { namedFirst, useNames } from '../language/useNames.ts';
import { EXAMPLES } from './DoorTable.tsx';
import { organisationAddress } from '../layout/addresses.ts';

/** Writes the table of doors as rows of a file, headings first. `lens`: the work that ties count, in words. */
export function useDoorRows(lens: string): (doors: readonly DoorFragment[]) => Cell[][] {
  const { t } = useTranslation();
  const words = useTableWords();
  const nameOf = useNames();
  const columns = ['name', 'reaches', 'only', 'opens', 'tie', 'tieNumber', 'shared', 'runs', 'address', 'id'] as const;
  const theirs = ['theirStrength', 'theirProjects', 'theirRunning', 'theirShared'] as const;
  const theirsOf = ({ exampleTies: [tie] = [] }: DoorFragment): Cell[] => {
    const told = tie && toldBy(tie.collaborations);
    return tie
      ? [
          ...[Number(tie.strength.toFixed(3)), tie.projectCount, tie.runningProjectCount],
          told ? sharedName(told.shared, nameOf) : null,
        ]
      : [];
  };
  const rowOf = (door: DoorFragment): Cell[] => {
    const { organisation, reaches, onlyThrough, examples, tie } = door;
    const told = toldBy(tie.collaborations);
    return [
      ...[nameOf(organisation), reaches, onlyThrough, namedFirst(examples).slice(0, EXAMPLES).map(nameOf).join('; ')],
      ...[t(`strength.${strengthWord(tie.strength)}`), Number(tie.strength.toFixed(3))],
      ...[
        told && sharedName(told.shared, nameOf),
        told && told.phase !== 'UNDATED' ? words(told.phase === 'RUNNING' ? 'yes' : 'no') : null,
      ],
      ...theirsOf(door),
      ...[`${location.origin}${organisationAddress(organisation.id)}`, organisation.id],
    ];
  };
  return (doors) => {
    const before = columns.slice(0, -2);
    const all = [
      ...before,
      ...(doors.some(({ exampleTies }) => exampleTies?.length) ? theirs : []),
      ...columns.slice(-2),
    ];
    return [all.map((column) => words(`column.${column}`, { lens })), ...doors.map(rowOf)];
  };
}
