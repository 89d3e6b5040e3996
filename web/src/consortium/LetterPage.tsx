import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { useSearch, useSearchParams } from 'wouter';
import { isLanguage, type Language, LANGUAGES } from '../language/Language.ts';
import { haveWords } from '../language/startLanguage.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { composeLetter } from './composeLetter.ts';
import { consortiumAddress, readConsortiumQuestion, writeConsortiumQuestion } from './ConsortiumQuestion.ts';
import { introductionsOf } from './introductionsOf.ts';
import { LetterText } from './LetterText.tsx';
import { useConsortium } from './useConsortium.ts';
import styles from './letter.module.css';

/** The page of a letter that asks for a seat, or for an introduction to who shall take it. */
export function LetterPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const search = useSearch();
  const to = new URLSearchParams(search).get('to') ?? '';
  const [language, changeLanguage] = useLetterLanguage();
  const { answer, question } = useConsortium(id, readConsortiumQuestion(search), language);
  const { data: words } = useQuery({
    queryKey: ['words', language],
    queryFn: async () => {
      await haveWords(language);
      return { t: i18next.getFixedT(language) };
    },
  });
  const found = answer.data?.consortiumFor;
  const seats = found?.proposal.seats ?? [];
  const asking = introductionsOf(seats).find(({ seat }) => seat.candidate.organisation.id === to);
  const us = seats.filter(({ state }) => state === 'FOR').map(({ candidate }) => candidate.organisation);
  const call = found?.call;
  const name = asking ? t('letter.title', { name: nameOf(asking.writeTo) }) : t('letter.text');
  return (
    <PageFrame name={name} none={t('call.none')} answer={answer} id={id}>
      {call && (
        <div>
          <div className={`${styles.top} no-print`}>
            <AppLink href={consortiumAddress(id, writeConsortiumQuestion(question))}>{t('letter.back')}</AppLink>
            <Languages chosen={language} onChoose={changeLanguage} />
          </div>
          {!asking && <p>{t('letter.noSeat')}</p>}
          {asking && words && !answer.isPlaceholderData && (
            <LetterText
              key={`${language} ${to}`}
              language={language}
              letter={composeLetter(asking, { call, us, language, t: words.t })}
            />
          )}
        </div>
      )}
    </PageFrame>
  );
}

/** The language of the letter, which stands in the address; that of the pages where none does. */
function useLetterLanguage(): [Language, (language: Language) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('in') ?? undefined;
  const own = useLanguage();
  const change = (language: Language): void =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== 'in'), ['in', language]]));
  return [isLanguage(asked) ? asked : own, change];
}

function Languages({ chosen, onChoose }: { chosen: Language; onChoose: (language: Language) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.languages} role="group" aria-label={t('letter.language')}>
      {LANGUAGES.map(({ language, name }) => (
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
