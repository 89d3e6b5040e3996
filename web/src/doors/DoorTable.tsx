import { useTranslation } from 'react-i18next';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { sharedName } from '../facts/sharedName.ts';
import { Strength } from '../facts/Strength.tsx';
import { toldBy } from '../facts/toldBy.ts';
import { useTieProjects } from '../facts/useTieProjects.ts';
import { DEFAULT_QUESTION, type WayQuestion, writeWayQuestion } from '../findAWay/WayQuestion.ts';
import type { DoorFragment } from '../graphql/generated.ts';
import type { DoorOrder, Group } from '../group/GroupQuestion.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { namedFirst, useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { partnersIn } from './partnersIn.ts';
import list from '../list/list.module.css';
import table from '../facts/table.module.css';
import styles from './doors.module.css';

interface Props {
  doors: readonly DoorFragment[];
  lens: Partial<WayQuestion>;
  /** True where the group is one organisation, which each of them reaches: there is nothing to count. */
  isOfOne: boolean;
  group: Group;
  order: DoorOrder;
  onOrder: (order: DoorOrder) => void;
}

/** The number of those opened that a row names. */
export const EXAMPLES = 3;

/** The partners who open a group: how many of it each reaches, how many only they, and what ties us to them. */
export function DoorTable({ doors, lens, isOfOne, group, order, onOrder }: Props) {
  const { t } = useTranslation();
  const lensSaid = useLensWords();
  const theirs = useTheirs(doors, lensSaid(lens));
  const most = Math.max(...doors.map(({ reaches }) => reaches));
  return (
    <table className={`${table.table} ${styles.doors}`}>
      <thead>
        <tr>
          <th scope="col">{t('doors.partner')}</th>
          {!isOfOne && <CountHeads {...{ order, onOrder }} />}
          <th scope="col">
            {t('doors.column.tie')}, {lensSaid(lens)}
          </th>
          {theirs !== null && <th scope="col">{theirs}</th>}
        </tr>
      </thead>
      <tbody>
        {doors.map((door) => (
          <Row key={door.organisation.id} {...{ door, most, lens, isOfOne, group, theirs }} />
        ))}
      </tbody>
    </table>
  );
}

/** The heads of what is counted, by either of which one orders; each name of the key stays beside its colour. */
function CountHeads({ order, onOrder }: Pick<Props, 'order' | 'onOrder'>) {
  const { t } = useTranslation();
  return (
    <>
      {(['reaches', 'only'] as const).map((column) => (
        <th key={column} scope="col" className={table.amount} aria-sort={column === order ? 'descending' : 'none'}>
          <button type="button" className={list.sort} onClick={() => onOrder(column)}>
            {t(`doors.column.${column}`)}
            <span aria-hidden="true" className={list.arrow}>
              {column === order ? '↓' : ''}
            </span>
          </button>
        </th>
      ))}
      <th scope="col" className={styles.keys}>
        <span className={styles.key}>
          <span className={styles.shared} /> {t('doors.column.shared')}
        </span>{' '}
        <span className={styles.key}>
          <span className={styles.only} /> {t('doors.column.only')}
        </span>
      </th>
    </>
  );
}

interface RowProps extends Pick<Props, 'lens' | 'isOfOne' | 'group'> {
  door: DoorFragment;
  /** The most that one of them reaches. */
  most: number;
  /** The head of what they share with the one organisation meant; null where several are. */
  theirs: string | null;
}

function Row({ door, most, lens, isOfOne, group, theirs }: RowProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisation, tie } = door;
  const told = toldBy(tie.collaborations);
  return (
    <tr>
      <th scope="row" className={styles.partner}>
        <OrganisationLink organisation={organisation} /> <KeepButton organisation={organisation} isSmall />
        <Opens {...{ door, lens, group }} />
      </th>
      {!isOfOne && <Counts {...{ door, most }} />}
      <td {...(theirs !== null && { className: table.named })} data-column={t('doors.column.tie')}>
        <Strength value={tie.strength} label={t('strength.tie')} />
        {told && <span className={styles.examples}>{sharedName(told.shared, nameOf)}</span>}
      </td>
      {theirs !== null && (
        <td className={table.named} data-column={theirs}>
          <Theirs door={door} />
        </td>
      )}
    </tr>
  );
}

/** The first of those whom a partner opens, each leading to the ways through it alone, and the list of all its partners there, in any field. */
function Opens({ door, lens, group }: Pick<RowProps, 'door' | 'lens' | 'group'>) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const nameOf = useNames();
  const { number } = useFormat();
  const { organisation, reaches } = door;
  const shown = namedFirst(door.examples).slice(0, EXAMPLES);
  const more = reaches - shown.length;
  return (
    <span className={styles.examples}>
      {t('doors.opens')}{' '}
      {shown.map((one, at) => (
        <span key={one.id}>
          {at > 0 && ', '}
          <AppLink
            href={`/?${writeWayQuestion({ ...DEFAULT_QUESTION, to: one.id, only: [organisation.id], ...lens })}`}
          >
            {nameOf(one)}
          </AppLink>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          {words('doors.more', { count: more, number: number(more) })} ·{' '}
          <AppLink
            href={listAddress('organisations', { ...partnersIn(group), partnersOf: [organisation.id] })}
            aria-label={`${words('doors.allPartners')}: ${nameOf(organisation)}`}
          >
            {words('doors.allPartners')}
          </AppLink>
        </>
      )}
    </span>
  );
}

/** The head of the column of what partners share with the one organisation meant; null where that was not asked for. */
function useTheirs(doors: readonly DoorFragment[], lens: string): string | null {
  const words = useGroupWords();
  const nameOf = useNames();
  const [first] = doors;
  const [one] = first?.exampleTies ? first.examples : [];
  return one ? `${words('doors.theirs', { name: nameOf(one) })}, ${lens}` : null;
}

/** The tie of a partner to the one organisation meant: how strong, over how many projects, until when, and what it is told by. */
function Theirs({ door: { exampleTies } }: Pick<RowProps, 'door'>) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const projectsSaid = useTieProjects();
  const tie = exampleTies?.[0];
  if (!tie) return null;
  const told = toldBy(tie.collaborations);
  const name = told && sharedName(told.shared, nameOf);
  // Of one project alone the words before tell it.
  const work = told && tie.projectCount !== 1 ? `${name} (${t(PHASES[told.phase])})` : name;
  return (
    <>
      <Strength value={tie.strength} label={t('strength.tie')} />
      <span className={styles.examples}>{[projectsSaid(tie), work].filter(Boolean).join(' · ')}</span>
    </>
  );
}

const PHASES = { RUNNING: 'ways.running', ENDED: 'ways.ended', UNDATED: 'ways.noYears' } as const;

/** The number that one reaches, how many of them alone, and both as a bar. */
function Counts({ door: { reaches, onlyThrough }, most }: Pick<RowProps, 'door' | 'most'>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const share = (count: number) => ({ inlineSize: `${(100 * count) / most}%` });
  return (
    <>
      <td className={table.amount} data-column={t('doors.column.reaches')}>
        {number(reaches)}
      </td>
      <td className={table.amount} data-column={t('doors.column.only')}>
        {number(onlyThrough)}
      </td>
      <td className={styles.bar} aria-hidden="true">
        <span className={styles.shared} style={share(reaches - onlyThrough)} />
        <span className={styles.only} style={share(onlyThrough)} />
      </td>
    </>
  );
}
