import { useCallback, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { focusHeading } from '../layout/focusHeading.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { keptAddress } from './keptAddress.ts';
import { KeptActions } from './KeptActions.tsx';
import { KeptProblem } from './KeptProblem.tsx';
import { KeptTable } from './KeptTable.tsx';
import { ListHead } from './ListHead.tsx';
import { ListMenu } from './ListMenu.tsx';
import {
  changeEntry,
  currentList,
  dropEntry,
  dropList,
  keepIn,
  mend,
  type NotKept,
  readKept,
  type Removed,
  restore,
} from './keptStore.ts';
import type { Kept, KeptEntry, KeptList } from './readKept.ts';
import { placeToSay, say } from './say.ts';
import { Undo } from './Undo.tsx';
import { useKept } from './useKept.ts';
import { type Now, useKeptOrganisations } from './useKeptOrganisations.ts';
import { useKeptWords } from './useKeptWords.ts';
import { useRenewed } from './useRenewed.ts';
import styles from './kept.module.css';

/** Something taken away that can be put back, and the sentence that says so. */
interface Gone {
  said: string;
  removed: Removed;
  /** The list that was taken away; null where only an organisation was. */
  list: string | null;
  /** The list that is open beside the sentence. */
  beside: string | null;
}

/** The page of the lists of this browser, one of them open. */
export function KeptPage() {
  const t = useKeptWords();
  const kept = useKept();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<NotKept | null>(null);
  const { list, isAsked } = useOpenList(kept);
  const [gone, setGone] = useGone(list?.id ?? null);
  function drop({ id, name }: KeptList): void {
    const removed = dropList(id);
    const beside = currentList(readKept())?.id ?? null;
    setGone({ said: t('dropped', { name: name ?? t('unnamed') }), removed, list: id, beside });
    navigate(keptAddress(beside));
  }
  function undo({ removed, list: dropped }: Gone): void {
    const met = restore(removed);
    setProblem(met);
    if (met !== null) return;
    setGone(null);
    if (dropped !== null) navigate(keptAddress(dropped));
    focusHeading();
  }
  return (
    <div className={styles.page}>
      <ListMenu lists={kept.lists} chosen={list?.id ?? null} onProblem={setProblem} />
      <div className={styles.list}>
        <Warnings kept={kept} />
        <KeptProblem problem={problem} />
        {gone && <Undo key={gone.at} said={gone.said} onUndo={() => undo(gone)} />}
        {list ? (
          <OpenList key={list.id} list={list} onDrop={() => drop(list)} onGone={setGone} onProblem={setProblem} />
        ) : (
          <NoList isAsked={isAsked} />
        )}
      </div>
      <p className={`${styles.where} no-print`}>{t('where')}</p>
    </div>
  );
}

/** The list of the address; where it names none the one kept in last, which then stands there, so that no other comes in its place. */
function useOpenList(kept: Kept): { list: KeptList | null; isAsked: boolean } {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const asked = search.get('list');
  const current = currentList(kept);
  const open = asked === null ? (current?.id ?? null) : null;
  useEffect(() => {
    if (open !== null) navigate(keptAddress(open), { replace: true });
  }, [open, navigate]);
  const list = asked === null ? current : (kept.lists.find(({ id }) => id === asked) ?? null);
  return { list, isAsked: asked !== null };
}

/** Holds what was taken away last, counted, until another list is open than the one beside it. */
function useGone(open: string | null) {
  const [{ gone, at }, setState] = useState<{ gone: Gone | null; at: number }>({ gone: null, at: 0 });
  const setGone = useCallback(
    (next: Gone | null) => setState((last) => (next === last.gone ? last : { gone: next, at: last.at + 1 })),
    [],
  );
  if (gone !== null && gone.beside !== open) setGone(null);
  return [gone && { ...gone, at }, setGone] as const;
}

/** Says what of the lists could not be read, and why nothing can be kept. */
function Warnings({ kept: { damaged, hasLater, isRefused } }: { kept: Kept }) {
  const t = useKeptWords();
  const { number } = useFormat();
  return (
    <>
      {isRefused && <p className={styles.warning}>{t('refused')}</p>}
      {damaged.length > 0 && (
        <p className={styles.warning}>
          {t('damaged', { count: damaged.length, number: number(damaged.length) })}{' '}
          <button type="button" className="link no-print" onClick={() => mend(t('unnamed'))}>
            {t('mend')}
          </button>
        </p>
      )}
      {hasLater && <p className={styles.warning}>{t('later')}</p>}
    </>
  );
}

/** Stands in for a list: there is none yet, or the one asked for is of another browser. */
function NoList({ isAsked }: { isAsked: boolean }) {
  const t = useKeptWords();
  const title = t(isAsked ? 'notHere' : 'myLists');
  const heading = usePageTitle(title);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {!isAsked && <p>{t('none')}</p>}
      <p className="narrow">{t(isAsked ? 'notHereMore' : 'noneMore')}</p>
    </>
  );
}

interface OpenProps {
  list: KeptList;
  onDrop: () => void;
  onGone: (gone: Gone | null) => void;
  onProblem: (problem: NotKept | null) => void;
}

/** A list of this browser: what can be done with it, its organisations with their notes, and room for more. */
function OpenList({ list, onDrop, onGone, onProblem }: OpenProps) {
  const t = useKeptWords();
  const { t: common } = useTranslation();
  const { entries } = list;
  const { data: now, error, refetch } = useKeptOrganisations(entries.map(({ id }) => id));
  const [added, setAdded] = useState<string | null>(null);
  useRenewed(list, now);
  useAddedSaid(added, now);
  const { id: listId } = list;
  const add = (id: string): void => {
    const met = keepIn(listId, { id, name: id });
    onGone(null);
    onProblem(met);
    setAdded(met === null ? id : null);
  };
  const writing = useCallback(() => onGone(null), [onGone]);
  const note = useCallback(
    (entry: KeptEntry, text: string) => {
      const met = changeEntry(listId, entry, { note: text });
      if (met === 'GONE') onProblem(met);
      return met;
    },
    [listId, onProblem],
  );
  const remove = useCallback(
    (entry: KeptEntry, name: string) => {
      const removed = dropEntry(listId, entry.id);
      onGone({ said: t('removed', { name }), removed, list: null, beside: listId });
    },
    [listId, onGone, t],
  );
  return (
    <>
      <ListHead list={list} onDrop={onDrop} onProblem={onProblem} />
      {entries.length === 0 && <p>{t('empty')}</p>}
      {error && <Problem error={error} onRetry={refetch} />}
      {entries.length > 0 && (
        <>
          <KeptActions list={{ name: list.name ?? t('unnamed'), entries }} now={now} isOwn />
          <KeptTable entries={entries} now={now} onNote={note} onWriting={writing} onRemove={remove} />
        </>
      )}
      <div className="narrow">
        <OrganisationPicker label={t('add')} placeholder={common('ways.reachHint')} chosen="" onChoose={add} />
      </div>
    </>
  );
}

/** Says who was added, once their name is known, to a reader who does not see the row that it makes. */
function useAddedSaid(added: string | null, now: ReadonlyMap<string, Now> | undefined): void {
  const t = useKeptWords();
  const nameOf = useNames();
  const one = added === null ? undefined : now?.get(added);
  const name = typeof one === 'object' ? nameOf(one) : null;
  useEffect(() => void placeToSay(), []);
  useEffect(() => {
    if (name !== null) say(t('added', { name }));
  }, [added, name, t]);
}
