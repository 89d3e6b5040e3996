import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { changeLanguage } from '../language/startLanguage.ts';
import { type Language, LANGUAGES } from '../language/Language.ts';
import { useLanguage } from '../language/useLanguage.ts';
import styles from './LanguageSwitch.module.css';

/** Lets the reader choose the language; the choice is remembered, and one that the address names is changed there too. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  async function choose(language: Language): Promise<void> {
    await changeLanguage(language);
    if (!search.has('lang')) return;
    const changed = new URLSearchParams(search);
    changed.set('lang', language);
    navigate(`${location.pathname}?${changed.toString()}${location.hash}`, { replace: true });
  }
  return (
    <div className={styles.languages} role="group" aria-label={t('layout.language')}>
      {LANGUAGES.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()} <span className={styles.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
