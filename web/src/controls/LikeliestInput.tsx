import { type KeyboardEvent, useContext, useEffect, useRef } from 'react';
import { ComboBoxStateContext, Input, type Key } from 'react-aria-components';

/** Asked for in place of one that is picked out. */
const FIRST = Symbol('the first found');

interface LikeliestProps {
  placeholder: string;
  /** True where the list answers the text that stands there now. */
  isCurrent: boolean;
  /** The ids of those found, in order. */
  ids: readonly string[];
  /** The one that Enter takes; null where none is found, or all only resemble the text. */
  likeliest: string | null;
  onTake: (id: string) => void;
}

/**
 * Enter with nothing picked out takes the first; pressed while the search goes on, as soon as its answer is there. One that
 * is picked out of an older list is taken if the answer has it too. What the list of the box holds is a moment older.
 */
export function LikeliestInput({ placeholder, isCurrent, ids, likeliest, onTake }: LikeliestProps) {
  const state = useContext(ComboBoxStateContext);
  const asked = useRef<Key | typeof FIRST | null>(null);
  function take(): void {
    if (!isCurrent || asked.current === null) return;
    const id = asked.current === FIRST ? likeliest : (ids.find((one) => one === asked.current) ?? null);
    if (id === null && asked.current === FIRST) return;
    asked.current = null;
    if (id === null) return;
    state?.close();
    onTake(id);
  }
  useEffect(take);
  function onKey(event: KeyboardEvent): void {
    asked.current = null;
    if (event.key !== 'Enter' || !state?.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    asked.current = state.selectionManager.focusedKey ?? FIRST;
    take();
  }
  return (
    <Input
      placeholder={placeholder}
      onKeyDownCapture={onKey}
      onFocus={(event) => event.target.select()}
      spellCheck={false}
    />
  );
}
