import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CopyButton.module.css';

interface Props {
  text: string;
  label: string;
  /** The accessible name: says what is copied. */
  name: string;
  /** The sentence shown once it is copied. */
  done: string;
  /** True for what goes on from the page. */
  isPrimary?: boolean;
}

type State = 'READY' | 'COPIED' | 'FAILED';

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ text, label, name, done, isPrimary = false }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('READY');
  async function copy(): Promise<void> {
    const copied = await writeClipboard(text);
    setState(copied ? 'COPIED' : 'FAILED');
    if (copied) setTimeout(() => setState('READY'), 4_000);
  }
  return (
    <div className={`${styles.copy} no-print`}>
      <button
        type="button"
        className={isPrimary ? 'button primary' : 'button'}
        aria-label={name}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status" className={state === 'FAILED' ? styles.failed : styles.copied}>
        {state === 'COPIED' && done}
        {state === 'FAILED' && t('copy.failed')}
      </span>
    </div>
  );
}

/** Writes a text to the clipboard and returns true on success. Over plain HTTP browsers have only the old way. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const holder = document.createElement('textarea');
  const focused = document.activeElement;
  holder.value = text;
  holder.setAttribute('aria-hidden', 'true');
  document.body.append(holder);
  holder.select();
  const copied = document.execCommand('copy');
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
