import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { Letters } from '../letter/Letters.tsx';
import { composeLetter } from './composeLetter.ts';
import { consortiumAddress, readConsortiumQuestion, writeConsortiumQuestion } from './ConsortiumQuestion.ts';
import { introductionsOf } from './introductionsOf.ts';
import { useConsortium } from './useConsortium.ts';

/** The page of a letter that asks for a seat, or for an introduction to who shall take it. */
export function LetterPage() {
  return <Letter id={usePageId()} />;
}

/** The page of such a letter where words are the subject. */
export function WordsLetterPage() {
  return <Letter id={null} />;
}

function Letter({ id }: { id: string | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const search = useSearch();
  const to = new URLSearchParams(search).get('to') ?? '';
  const { answer, question } = useConsortium(id, readConsortiumQuestion(search), useLanguage());
  const found = answer.data?.consortiumFor;
  const seats = found?.proposal.seats ?? [];
  const asking = introductionsOf(seats).find(({ seat }) => seat.candidate.organisation.id === to);
  const us = seats.filter(({ state }) => state === 'FOR').map(({ candidate }) => candidate.organisation);
  const call = found?.call ?? null;
  const name = asking ? t('letter.title', { name: nameOf(asking.writeTo) }) : t('letter.text');
  return (
    <PageFrame name={name} none={t('call.none')} answer={answer} id={id ?? question.words}>
      {found && (
        <Letters
          key={to}
          back={<AppLink href={consortiumAddress(id, writeConsortiumQuestion(question))}>{t('letter.back')}</AppLink>}
          compose={
            asking && !answer.isPlaceholderData
              ? (speech) => composeLetter(asking, { call, subject: question.words, us, speech })
              : null
          }
        >
          {!asking && <p>{t('letter.noSeat')}</p>}
        </Letters>
      )}
    </PageFrame>
  );
}
