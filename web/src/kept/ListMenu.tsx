import { useState } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { focusHeading } from '../layout/focusHeading.ts';
import { keptAddress } from './keptAddress.ts';
import { makeList, newListId, type NotKept } from './keptStore.ts';
import { NameForm } from './NameForm.tsx';
import type { KeptList } from './readKept.ts';
import { useKeptWords } from './useKeptWords.ts';
import styles from './kept.module.css';

interface Props {
  lists: readonly KeptList[];
  /** The id of the one that is open. */
  chosen: string | null;
  onProblem: (problem: NotKept | null) => void;
}

/** The lists of this browser, and a way to make one. */
export function ListMenu({ lists, chosen, onProblem }: Props) {
  const t = useKeptWords();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const [isNaming, setNaming] = useState(false);
  function make(name: string): void {
    const id = newListId();
    const problem = makeList(id, name, []);
    onProblem(problem);
    if (problem !== null) return;
    setNaming(false);
    navigate(keptAddress(id));
    focusHeading();
  }
  return (
    <nav className={`${styles.menu} no-print`} aria-labelledby="my-lists">
      <h2 id="my-lists">{t('myLists')}</h2>
      <ul>
        {lists.map(({ id, name, entries }) => (
          <li key={id}>
            <AppLink href={keptAddress(id)} {...(id === chosen && { 'aria-current': 'page' })}>
              <span>{name ?? t('unnamed')}</span>{' '}
              <span aria-label={t('count', { count: entries.length, number: number(entries.length) })}>
                {number(entries.length)}
              </span>
            </AppLink>
          </li>
        ))}
        <li>
          <button type="button" className="link" aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
            {t('newList')}
          </button>
        </li>
      </ul>
      {isNaming && <NameForm label={t('newName')} action={t('make')} onName={make} />}
    </nav>
  );
}
