import { memo, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Strength } from '../facts/Strength.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { KeptOrganisationFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { ProjectsLink } from '../list/ProjectsLink.tsx';
import { ShortMoney } from '../list/ShortMoney.tsx';
import { searchAddress } from '../search/searchAddress.ts';
import { KeptProblem } from './KeptProblem.tsx';
import { LONGEST_NOTE, type NotKept } from './keptStore.ts';
import type { Now } from './useKeptOrganisations.ts';
import { useKeptWords } from './useKeptWords.ts';
import { useNote, useNotesStoredOnLeave } from './useNote.ts';
import { type ToYou, useToYou } from './useToYou.ts';
import table from '../facts/table.module.css';
import styles from './kept.module.css';

/** An entry, of one's own list or of one that was sent. */
interface Entry {
  id: string;
  name: string;
  note: string;
}

interface Props<One extends Entry> {
  entries: readonly One[];
  /** Undefined until it is known. */
  now: ReadonlyMap<string, Now> | undefined;
  /** Left out where notes are only read. It stays the same, as all that a row is given does: each row is drawn by itself. */
  onNote?: (entry: One, note: string) => NotKept | null;
  /** Tells that a note is being written, before it is stored. */
  onWriting?: () => void;
  onRemove?: (entry: One, name: string) => void;
}

/** The organisations of a list: whom to ask for each, what they do, and the notes on them. */
export function KeptTable<One extends Entry>({ entries, now, onNote, onWriting, onRemove }: Props<One>) {
  const t = useKeptWords();
  const { data: toYou, error, refetch } = useToYou(entries, now);
  useNotesStoredOnLeave();
  const hasNotes = onNote !== undefined || entries.some(({ note }) => note !== '');
  return (
    <>
      {error && <Problem error={error} onRetry={refetch} />}
      <table className={`${table.table} ${styles.table}`} aria-label={t('table')}>
        <thead>
          <tr>
            <Heads hasNotes={hasNotes} isOwn={onNote !== undefined} />
            {onRemove && <td />}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row
              key={entry.id}
              {...{ entry, hasNotes, onNote, onWriting, onRemove }}
              now={now?.get(entry.id)}
              toYou={toYou?.get(entry.id) ?? (error ? 'FAILED' : 'WAITING')}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps<One extends Entry> extends Pick<Props<One>, 'onNote' | 'onWriting' | 'onRemove'> {
  entry: One;
  hasNotes: boolean;
  now: Now | undefined;
  toYou: ToYou | 'WAITING' | 'FAILED';
}

/** A row, drawn anew only where it changed: the entries are read anew with each change of a list. */
const Row = memo(PlainRow, (before, after) => {
  const { entry, ...rest } = before;
  const { entry: next, ...others } = after;
  return isSame(entry, next) && isSame(rest, others);
}) as typeof PlainRow;

function isSame(a: object, b: object): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => Object.is(value, others.get(key)));
}

function PlainRow<One extends Entry>({ entry, hasNotes, now, toYou, onNote, onWriting, onRemove }: RowProps<One>) {
  return (
    <tr>
      <Cells {...{ entry, now, toYou }} />
      {hasNotes && <td className={styles.note}>{onNote ? <Note {...{ entry, onNote, onWriting }} /> : entry.note}</td>}
      {onRemove && (
        <td className={`${styles.remove} no-print`}>
          <Remove entry={entry} now={now} onRemove={(name) => onRemove(entry, name)} />
        </td>
      )}
    </tr>
  );
}

function Heads({ hasNotes, isOwn }: { hasNotes: boolean; isOwn: boolean }) {
  const t = useKeptWords();
  const { t: common } = useTranslation();
  const lensSaid = useLensWords();
  return (
    <>
      <th scope="col">{common('dimension.ORGANISATION')}</th>
      <th scope="col">
        {t('column.toYou')}, {lensSaid({})}
      </th>
      <th scope="col" className={table.amount}>
        {t('column.projects')}
      </th>
      <th scope="col" className={table.amount}>
        {t('column.receives')}
      </th>
      {hasNotes && <th scope="col">{t(isOwn ? 'column.note' : 'column.sentNote')}</th>}
    </>
  );
}

type CellsProps = Pick<RowProps<Entry>, 'entry' | 'now' | 'toYou'>;

function Cells({ entry, now, toYou }: CellsProps) {
  const t = useKeptWords();
  if (typeof now === 'object') return <Known one={now} toYou={toYou} />;
  return (
    <>
      <th scope="row">
        <strong>{entry.name}</strong>
        {now === 'GONE' && <div className="quiet">{t('gone')}</div>}
        {now === 'SEVERAL' && <div className="quiet">{t('several')}</div>}
        {now !== undefined && <AppLink href={searchAddress(entry.name)}>{t('searchAnew')}</AppLink>}
      </th>
      <td colSpan={3} />
    </>
  );
}

function Known({ one, toYou }: { one: KeptOrganisationFragment } & Pick<CellsProps, 'toYou'>) {
  const t = useKeptWords();
  const { t: common } = useTranslation();
  const { number } = useFormat();
  const { city, kind, projectCount, runningProjectCount, funding, fundingUnknownCount: unknown } = one;
  const said = [city, kind && common(`organisationKind.${kind}`)].filter(Boolean).join(' · ');
  return (
    <>
      <th scope="row">
        <OrganisationLink organisation={one} />
        <div className="quiet">{said}</div>
      </th>
      <td>
        <ToYouCell id={one.id} toYou={toYou} />
      </td>
      <td className={table.amount} data-column={t('column.projects')}>
        {projectCount === null ? (
          common('money.unknown')
        ) : (
          <ProjectsLink count={projectCount} behind={{ organisations: [one.id] }} />
        )}
        {runningProjectCount !== null && (
          <div className={styles.figure}>{common('lists.runningOf', { number: number(runningProjectCount) })}</div>
        )}
      </td>
      <td className={table.amount} data-column={t('column.receives')}>
        <ShortMoney amount={funding} />
        {funding !== null && unknown !== null && unknown > 0 && (
          <div className={styles.figure}>
            {common('lists.plusUnknown', { count: unknown, number: number(unknown) })}
          </div>
        )}
      </td>
    </>
  );
}

/** A cell with the one to ask for an introduction and the strength of the way; above it the tie, where one knows them already. */
function ToYouCell({ id, toYou }: { id: string } & Pick<CellsProps, 'toYou'>) {
  const t = useKeptWords();
  const { t: common } = useTranslation();
  const nameOf = useNames();
  if (typeof toYou === 'string') {
    return <span className="quiet">{common(toYou === 'WAITING' ? 'layout.waiting' : 'money.unknown')}</span>;
  }
  const { isUs, isTied, introduction } = toYou;
  if (isUs) return t('us');
  if (introduction === null) return <span className="quiet">{t(isTied ? 'tied' : 'noWay')}</span>;
  const between = introduction.organisations.slice(1, -1).map(nameOf).join(' → ');
  return (
    <>
      {isTied && between !== '' && <div>{t('tied')}</div>}
      <Strength value={introduction.score} label={common('strength.way')} />
      <div>
        <AppLink href={waysAddress(id)}>
          {between === '' ? common('ways.direct') : common('new.ask', { names: between })}
        </AppLink>
      </div>
    </>
  );
}

/** A note to write; one that could not be kept stays in its box, with the reason. */
function Note<One extends Entry>({
  entry,
  onNote,
  onWriting,
}: {
  entry: One;
  onNote: (entry: One, note: string) => NotKept | null;
  onWriting: (() => void) | undefined;
}) {
  const t = useKeptWords();
  const id = useId();
  const store = useCallback((note: string) => onNote(entry, note), [onNote, entry]);
  const { text, problem, write, storeNow } = useNote(entry.note, store);
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {t('note', { name: entry.name })}
      </label>
      <textarea
        id={id}
        className="no-print"
        rows={2}
        value={text}
        maxLength={LONGEST_NOTE}
        placeholder={t('noteHint')}
        onChange={({ target }) => {
          onWriting?.();
          write(target.value);
        }}
        onBlur={storeNow}
      />
      <p className={styles.printed}>{text}</p>
      <KeptProblem problem={problem} />
    </>
  );
}

function Remove({ entry, now, onRemove }: { entry: Entry; now: Now | undefined; onRemove: (name: string) => void }) {
  const t = useKeptWords();
  const nameOf = useNames();
  const name = typeof now === 'object' ? nameOf(now) : entry.name;
  return (
    <button type="button" aria-label={t('remove', { name })} onClick={() => onRemove(name)}>
      ×
    </button>
  );
}
