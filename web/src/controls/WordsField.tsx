import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_LETTERS } from './addWords.ts';
import { useFieldBoxWords } from './useFieldBoxWords.ts';
import styles from './WordsField.module.css';

interface Props {
  label: string;
  /** The words that hold now. */
  said: string;
  onSay: (said: string) => void;
}

const QUOTATION_MARK = /["“”„«»]/;

/** Words to look for, which hold once they are sent; begins anew where others hold. */
export function WordsField({ label, said, onSay }: Props) {
  const [sent, setSent] = useState(said);
  const [before, setBefore] = useState({ said, wasCut: false });
  // Others hold than were sent from here: what was added elsewhere took the place of those before if both were too long.
  if (before.said !== said) setBefore({ said, wasCut: sent !== said && isTooLong(before.said, said) });
  const say = (text: string): void => {
    setSent(text);
    onSay(text);
  };
  return <Field key={said} {...{ label, said }} onSay={say} wasCut={before.wasCut} />;
}

/** True where words and others together would be more letters than are looked for. */
function isTooLong(before: string, now: string): boolean {
  return before !== '' && !now.startsWith(before) && `${before} ${now}`.length > MOST_LETTERS;
}

function Field({ label, said, onSay, wasCut }: Props & { wasCut: boolean }) {
  const { t } = useTranslation();
  const words = useFieldBoxWords();
  const hint = useId();
  const [text, setText] = useState(said);
  const hasQuotation = QUOTATION_MARK.test(text);
  const notes = [
    hasQuotation && words('noPhrase'),
    text.length >= MOST_LETTERS && words('atMost', { number: MOST_LETTERS }),
    wasCut && text === said && words('leftOut', { number: MOST_LETTERS }),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSay(text.trim());
  };
  return (
    <form className={styles.words} role="search" aria-label={label} onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input
          type="search"
          maxLength={MOST_LETTERS}
          value={text}
          aria-describedby={hint}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('lists.seek')}
      </button>
      <p id={hint} role="status" className="quiet">
        {notes.filter(Boolean).join(' ')}
      </p>
    </form>
  );
}
