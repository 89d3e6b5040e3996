import { useEffect, useRef } from 'react';
import { useKeptWords } from './useKeptWords.ts';
import styles from './kept.module.css';

/** Says what was taken away, with a button that puts it back; it takes the focus of what is gone. */
export function Undo({ said, onUndo }: { said: string; onUndo: () => void }) {
  const t = useKeptWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={`${styles.undo} no-print`} role="status">
      {said}{' '}
      <button ref={button} type="button" className="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
