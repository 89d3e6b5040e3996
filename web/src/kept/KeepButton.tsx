import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useNames } from '../language/useNames.ts';
import { Bookmark } from './Bookmark.tsx';
import { currentList, freeName, keepIn, makeList, newListId, type NotKept, readKept } from './keptStore.ts';
import { KeptProblem } from './KeptProblem.tsx';
import { ListTicks } from './ListTicks.tsx';
import { placeToSay, say } from './say.ts';
import { useKept } from './useKept.ts';
import { useKeptWords } from './useKeptWords.ts';
import popover from '../controls/popover.module.css';
import styles from './keep.module.css';

interface Props {
  organisation: { id: string; name: string; nameIt?: string | null };
  /** True beside a name in a row. */
  isSmall?: boolean;
}

/** Keeps an organisation with one press, in the list last used; of one that is kept it shows in which lists it is. */
export function KeepButton({ organisation, isSmall = false }: Props) {
  const t = useKeptWords();
  const name = useNames()(organisation);
  const { lists } = useKept();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<NotKept | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void placeToSay(), []);
  const among = lists.filter(({ entries }) => entries.some(({ id }) => id === organisation.id));
  const isKept = among.length > 0;
  const listName = (list: { name: string | null } | null) => list?.name ?? t('unnamed');
  function press(): void {
    if (isKept) return setOpen(true);
    const { problem: met, list } = keepSomewhere(organisation, t('firstList'));
    setProblem(met);
    if (met === null) say(t('nowKept', { name, list: list ?? t('unnamed') }));
  }
  return (
    <span className="no-print">
      <Button
        ref={button}
        className={isSmall ? styles.small! : `button ${styles.keep}`}
        aria-label={isKept ? t('keptIn', { name, lists: among.map(listName).join(', ') }) : t('keepName', { name })}
        {...(isKept && { 'aria-haspopup': 'dialog' as const, 'aria-expanded': open })}
        onPress={press}
      >
        <Bookmark isFilled={isKept} /> {t(isKept ? 'kept' : 'keep')}
      </Button>
      <KeptProblem problem={problem} />
      <Popover
        className={popover.popover}
        placement="bottom start"
        triggerRef={button}
        isOpen={open}
        onOpenChange={setOpen}
      >
        <Dialog className={styles.dialog} aria-label={t('inWhich', { name })}>
          <ListTicks organisation={organisation} onProblem={setProblem} />
        </Dialog>
      </Popover>
    </span>
  );
}

/** Keeps in the list last used, or in a first one that is made for it. */
function keepSomewhere(
  { id, name }: { id: string; name: string },
  first: string,
): { problem: NotKept | null; list: string | null } {
  const kept = readKept();
  const list = currentList(kept);
  if (list) return { problem: keepIn(list.id, { id, name }), list: list.name };
  const called = freeName(first, kept);
  return { problem: makeList(newListId(), called, [{ id, name, note: '' }]), list: called };
}
