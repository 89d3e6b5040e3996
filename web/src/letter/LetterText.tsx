import { type FormEvent, memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { type Letter, openPlaces, type Piece, plainLetter } from './Letter.ts';
import type { LetterLanguage } from './letterLanguage.ts';
import { WordButton } from './WordButton.tsx';
import styles from './letter.module.css';

interface Props {
  letter: Letter;
  language: LetterLanguage;
  /** What the letter rests on. */
  children?: ReactNode;
}

/** A letter that can be changed in every word, with the places that are still open, to copy or to open in the mail. */
export function LetterText({ letter, language, children }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [first] = useState(letter);
  const [text, setText] = useState(() => plainLetter(letter));
  const open = openPlaces(text);
  const counted = { count: open, number: number(open) };
  return (
    <div className={styles.letter}>
      <div className={styles.sheet}>
        <p className={styles.to}>
          <span className="quiet">{t('letter.whom')}</span> {t('letter.noPerson')}
        </p>
        <p className={styles.subject}>
          <span className="quiet">{t('letter.subject')}</span> <strong lang={language}>{first.subject}</strong>
        </p>
        <Sheet pieces={first.pieces} label={t('letter.text')} language={language} onText={setText} />
        <div className={`${styles.acts} no-print`}>
          <CopyButton
            text={text}
            label={t('letter.copy')}
            name={t('letter.copyName')}
            done={open === 0 ? t('letter.copied') : t('letter.copiedOpen', counted)}
          />
          <a
            className="button"
            href={`mailto:?subject=${encodeURIComponent(first.subject)}&body=${encodeURIComponent(text)}`}
          >
            {t('letter.mail')}
          </a>
          <WordButton subject={first.subject} text={text} />
        </div>
      </div>
      <aside className="no-print" aria-label={t('letter.text')}>
        <div className={styles.notice}>
          <p role="status">
            <strong>{open === 0 ? t('letter.noPlaces') : t('letter.places', counted)}</strong>
          </p>
          <p className="quiet">{t('letter.explained')}</p>
        </div>
        {children}
      </aside>
    </div>
  );
}

interface SheetProps {
  pieces: readonly Piece[];
  label: string;
  language: LetterLanguage;
  onText: (text: string) => void;
}

/** The text itself. It is drawn once: from then on it is the writer's. */
const Sheet = memo(
  function Sheet({ pieces, label, language, onText }: SheetProps) {
    function read({ currentTarget: sheet }: FormEvent<HTMLElement>): void {
      // A place that is filled is marked no longer.
      for (const mark of sheet.querySelectorAll<HTMLElement>('[data-kind="PLACE"]'))
        mark.dataset['filled'] = String(openPlaces(mark.textContent) === 0);
      onText(sheet.textContent);
    }
    return (
      <div
        className={styles.text}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        lang={language}
        tabIndex={0}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        onInput={read}
      >
        {pieces.map(({ kind, text }, at) => (
          <span key={at} data-kind={kind}>
            {text}
          </span>
        ))}
      </div>
    );
  },
  () => true,
);
