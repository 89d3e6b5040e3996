import { type ReactNode, useState } from 'react';
import { useLetterPlace } from './keptLetter.ts';
import type { Letter } from './Letter.ts';
import { type LetterLanguage, type Speech, speechOf, useLetterLanguage } from './letterLanguage.ts';
import { LetterLanguages } from './LetterLanguages.tsx';
import { LetterText } from './LetterText.tsx';
import styles from './letter.module.css';

interface Props {
  /** The link to where the letter comes from. */
  back: ReactNode;
  /** Puts the letter together; null where there is none to write. */
  compose: ((speech: Speech) => Letter) | null;
  /** The text in place of a letter where there is none; beside it, what it rests on. */
  children?: ReactNode;
}

/** A letter in the language chosen. What was changed in another one is kept there. */
export function Letters({ back, compose, children }: Props) {
  const place = useLetterPlace();
  const [language, changeLanguage] = useLetterLanguage();
  const [begun, setBegun] = useState<readonly LetterLanguage[]>([]);
  if (compose && !begun.includes(language)) setBegun([...begun, language]);
  return (
    <div>
      <div className={`${styles.top} no-print`}>
        {back}
        <LetterLanguages chosen={language} onChoose={changeLanguage} />
      </div>
      {!compose && children}
      {compose &&
        begun.map((one) => (
          <div key={one} hidden={one !== language}>
            <LetterText key={place} place={`${place} ${one}`} language={one} letter={compose(speechOf(one))}>
              {one === language && children}
            </LetterText>
          </div>
        ))}
    </div>
  );
}
