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
export function WordsField(props: Props) {
  return <Field key={props.said} {...props} />;
}

function Field({ label, said, onSay }: Props) {
  const { t } = useTranslation();
  const words = useFieldBoxWords();
  const hint = useId();
  const [text, setText] = useState(said);
  const hasQuotation = QUOTATION_MARK.test(text);
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
        {hasQuotation && words('noPhrase')}
      </p>
    </form>
  );
}
