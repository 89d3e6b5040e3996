import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './WordsField.module.css';

interface Props {
  label: string;
  /** The words that hold now. */
  said: string;
  onSay: (said: string) => void;
}

/** Words to look for, which hold once they are sent; begins anew where others hold. */
export function WordsField(props: Props) {
  return <Field key={props.said} {...props} />;
}

function Field({ label, said, onSay }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(said);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSay(text.trim());
  };
  return (
    <form className={styles.words} role="search" aria-label={label} onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input type="search" maxLength={200} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit" className="button">
        {t('lists.seek')}
      </button>
    </form>
  );
}
