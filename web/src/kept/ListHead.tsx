import { useEffect, useState } from 'react';
import { useFormat } from '../language/useFormat.ts';
import { focusHeading } from '../layout/focusHeading.ts';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { chooseList, nameList, type NotKept } from './keptStore.ts';
import { NameForm } from './NameForm.tsx';
import type { KeptList } from './readKept.ts';
import { useKeptWords } from './useKeptWords.ts';
import lists from '../layout/lists.module.css';

interface Props {
  list: KeptList;
  onDrop: () => void;
  onProblem: (problem: NotKept | null) => void;
}

/** The name of a list, which can be changed, how many are in it and since when. */
export function ListHead({ list, onDrop, onProblem }: Props) {
  const t = useKeptWords();
  const { number, day } = useFormat();
  const [isNaming, setNaming] = useState(false);
  const { id, since, entries } = list;
  const name = list.name ?? t('unnamed');
  const heading = usePageTitle(name);
  // The list that is open is the one kept in next.
  useEffect(() => chooseList(id), [id]);
  const count = t('count', { count: entries.length, number: number(entries.length) });
  function rename(text: string): void {
    onProblem(nameList(id, text));
    setNaming(false);
    focusHeading();
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p className={lists.inline}>
        <span className="quiet">
          {count}
          {since && `, ${t('since', { day: day(since.slice(0, 10)) })}`}
        </span>
        <button type="button" className="link no-print" aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
          {t('rename')}
        </button>
        <button type="button" className="link no-print" onClick={onDrop}>
          {t('drop')}
        </button>
      </p>
      {isNaming && (
        <div className="narrow">
          <NameForm label={t('newNameOf')} action={t('saveName')} named={list.name ?? ''} isOpened onName={rename} />
        </div>
      )}
    </>
  );
}
