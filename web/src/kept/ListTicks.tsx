import { Tick } from '../controls/Tick.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { keptAddress } from './keptAddress.ts';
import { dropEntry, keepIn, makeList, newListId, type NotKept } from './keptStore.ts';
import { NameForm } from './NameForm.tsx';
import { useKept } from './useKept.ts';
import { useKeptWords } from './useKeptWords.ts';
import styles from './keep.module.css';

interface Props {
  organisation: { id: string; name: string; nameIt?: string | null };
  onProblem: (problem: NotKept | null) => void;
}

/** The lists, each to tick where the organisation is kept in it, and a new one. */
export function ListTicks({ organisation, onProblem }: Props) {
  const t = useKeptWords();
  const { lists } = useKept();
  const { id, name } = organisation;
  const called = useNames()(organisation);
  function change(list: string, isKept: boolean): void {
    if (!isKept) dropEntry(list, id);
    onProblem(isKept ? keepIn(list, { id, name }) : null);
  }
  return (
    <>
      <p className={styles.title}>{t('inWhich', { name: called })}</p>
      <ul className={styles.ticks}>
        {lists.map((list) => {
          const listName = list.name ?? t('unnamed');
          return (
            <li key={list.id}>
              <Tick
                label={listName}
                chosen={list.entries.some((one) => one.id === id)}
                onChange={(is) => change(list.id, is)}
              />
              <AppLink href={keptAddress(list.id)} aria-label={t('openList', { name: listName })}>
                {t('open')}
              </AppLink>
            </li>
          );
        })}
      </ul>
      <NameForm
        label={t('newName')}
        action={t('make')}
        onName={(text) => onProblem(makeList(newListId(), text, [{ id, name, note: '' }]))}
      />
    </>
  );
}
