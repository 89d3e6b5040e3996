import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { forgetLetter, keepLetter, readLetter } from './keptLetter.ts';
import { type Letter, openPlaces, type Piece, plainLetter } from './Letter.ts';
import type { LetterLanguage } from './letterLanguage.ts';
import { Sheet } from './Sheet.tsx';
import { WordButton } from './WordButton.tsx';
import styles from './letter.module.css';

interface Props {
  letter: Letter;
  language: LetterLanguage;
  /** The key under which the writer's own text is kept. */
  place: string;
  /** The ties that the letter rests on. */
  children?: ReactNode;
}

/** A letter that can be changed in every word, with the places that are still open, to copy or to open in the mail. */
export function LetterText({ letter, language, place, children }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { first, begun, text, change, startAgain } = useWriting(letter, place);
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
        <Sheet key={begun.times} pieces={begun.pieces} label={t('letter.text')} language={language} onPieces={change} />
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
          {text !== plainLetter(first) && (
            <button type="button" className="button" onClick={startAgain}>
              {t('letter.again')}
            </button>
          )}
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

/** The letter as it was put together first, and what the writer makes of it, which is kept. */
function useWriting(letter: Letter, place: string) {
  const [first] = useState(letter);
  const [begun, setBegun] = useState(() => ({ times: 0, pieces: readLetter(place) ?? letter.pieces }));
  const [text, setText] = useState(() => plainLetter(begun));
  function change(pieces: readonly Piece[]): void {
    setText(plainLetter({ pieces }));
    keepLetter(place, pieces);
  }
  function startAgain(): void {
    setText(plainLetter(first));
    setBegun({ times: begun.times + 1, pieces: first.pieces });
    forgetLetter(place);
  }
  return { first, begun, text, change, startAgain };
}
