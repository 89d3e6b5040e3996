import { useTranslation } from 'react-i18next';
import { LETTER_LANGUAGES, type LetterLanguage } from './letterLanguage.ts';
import styles from './letter.module.css';

interface Props {
  chosen: LetterLanguage;
  onChoose: (language: LetterLanguage) => void;
}

/** The languages of a letter, to choose one. */
export function LetterLanguages({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.languages} role="group" aria-label={t('letter.language')}>
      {LETTER_LANGUAGES.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
