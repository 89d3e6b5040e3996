import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { WordsField } from '../controls/WordsField.tsx';
import { AppLink } from '../layout/AppLink.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { consortiumAddress, type ConsortiumQuestion } from './ConsortiumQuestion.ts';

/** The parts of a question that are about one subject: another one begins without them. */
export const NOBODY: Partial<ConsortiumQuestion> = { with: [], without: [], part: 'seats' };

interface SubjectProps {
  said: string;
  onSay: (words: string) => void;
}

/** The words that a consortium is formed for. */
export function Subject({ said, onSay }: SubjectProps) {
  const { t } = useTranslation();
  return (
    <div className="no-print">
      <WordsField label={t('consortium.subject')} said={said} onSay={onSay} />
      <p className="quiet">{t('consortium.noCall')}</p>
    </div>
  );
}

/** The page of a consortium before anything is said: asks for words, or leads to the calls. */
export function AskForWords() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const heading = usePageTitle(t('consortium.form'));
  const ask = (words: string): void =>
    navigate(consortiumAddress(null, words && new URLSearchParams({ words }).toString()));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('consortium.form')}
      </h1>
      <p className="lead">{t('consortium.askWords')}</p>
      <WordsField label={t('consortium.subject')} said="" onSay={ask} />
      <p>
        <AppLink href="/calls">{t('consortium.orCall')}</AppLink>
      </p>
    </>
  );
}
