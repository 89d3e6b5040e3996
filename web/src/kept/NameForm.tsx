import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NAME } from './keptStore.ts';
import styles from './keep.module.css';

interface Props {
  label: string;
  /** The name of the button. */
  action: string;
  named?: string;
  /** True where a press has just opened it: one types at once. */
  isOpened?: boolean;
  onName: (name: string) => void;
}

/** Asks for the name of a list. */
export function NameForm({ label, action, named = '', isOpened = false, onName }: Props) {
  const [text, setText] = useState(named);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isOpened) return;
    input.current?.focus();
    input.current?.select();
  }, [isOpened]);
  const id = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') return;
    onName(text.trim());
    setText('');
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        value={text}
        maxLength={LONGEST_NAME}
        onChange={({ target }) => setText(target.value)}
        required
      />
      <button type="submit" className="button">
        {action}
      </button>
    </form>
  );
}
