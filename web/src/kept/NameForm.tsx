import { type FormEvent, useId, useState } from 'react';
import { LONGEST_NAME } from './keptStore.ts';
import styles from './keep.module.css';

interface Props {
  label: string;
  /** The name of the button. */
  action: string;
  named?: string;
  onName: (name: string) => void;
}

/** Asks for the name of a list. */
export function NameForm({ label, action, named = '', onName }: Props) {
  const [text, setText] = useState(named);
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
      <input id={id} value={text} maxLength={LONGEST_NAME} onChange={({ target }) => setText(target.value)} required />
      <button type="submit" className="button">
        {action}
      </button>
    </form>
  );
}
