import { useTranslation } from 'react-i18next';
import { Each } from '../call/CallFacts.tsx';
import { CallStatusLine } from '../call/CallStatusLine.tsx';
import { Facts } from '../facts/Facts.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { type ConsortiumCallFragment, ConsortiumPageDocument, type ConsortiumPageQuery } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { Candidates } from './Candidates.tsx';
import { consortiumArguments, type ConsortiumQuestion, consortiumVariables } from './ConsortiumQuestion.ts';
import { Introductions } from './Introductions.tsx';
import { introductionsOf } from './introductionsOf.ts';
import { Parts } from './Parts.tsx';
import { Rules } from './Rules.tsx';
import { SaveLetters } from './SaveLetters.tsx';
import { Seats } from './Seats.tsx';
import { AskForWords, NOBODY, Subject } from './Subject.tsx';
import { useConsortium } from './useConsortium.ts';
import { type ChangeConsortium, useConsortiumQuestion } from './useConsortiumQuestion.ts';
import styles from './consortium.module.css';

type Found = NonNullable<ConsortiumPageQuery['consortiumFor']>;

/** The page on which a consortium for a call is formed: seats, who could take the next, whether it holds, and whom to write to. */
export function ConsortiumPage() {
  return <Formed id={usePageId()} />;
}

/** The page on which a consortium is formed for words in place of a call; without words it asks for them. */
export function WordsConsortiumPage() {
  const { words } = useConsortiumQuestion(null)[0];
  return words === '' ? <AskForWords /> : <Formed id={null} />;
}

/** `id` is null where words are the subject. */
function Formed({ id }: { id: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, change] = useConsortiumQuestion(id);
  const { answer, question, funders } = useConsortium(id, asked, language);
  const found = answer.data?.consortiumFor;
  const call = found?.call ?? null;
  const subject = call ? (call.title ?? call.code) : asked.words;
  const name = subject === '' ? t('consortium.form') : t('consortium.title', { call: subject });
  return (
    <PageFrame name={name} none={t('call.none')} answer={answer} id={id ?? asked.words}>
      {found && (
        <div className={styles.page} aria-busy={answer.isPlaceholderData}>
          {call && <Head call={call} />}
          {id === null && <Subject said={question.words} onSay={(words) => change({ ...NOBODY, words })} />}
          {question.ignored.length > 0 && (
            <p role="status">{t('consortium.ignored', { what: question.ignored.join(', ') })}</p>
          )}
          <Consortium {...{ call, found, question, funders }} onChange={change} />
          <QueryBehind
            document={ConsortiumPageDocument}
            variables={consortiumVariables(id, question, language, funders)}
          />
        </div>
      )}
    </PageFrame>
  );
}

/** The call in short: until when, how much each, of which type. */
function Head({ call }: { call: ConsortiumCallFragment }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="lead">
        <AppLink href={pageAddress('call', call.id)}>{t('consortium.theCall', { code: call.code })}</AppLink>
        {' · '}
        <CallStatusLine status={call.status} deadlines={call.deadlines ?? []} lastEntry={call.lastEntry} />
      </p>
      <Facts
        facts={[
          { name: t('call.each'), value: <Each call={call} /> },
          { name: t('call.type'), value: call.typesOfAction?.join(' · ') },
        ]}
      />
    </div>
  );
}

interface Props {
  /** Null where words are the subject. */
  call: ConsortiumCallFragment | null;
  found: Found;
  question: ConsortiumQuestion;
  funders: readonly string[];
  onChange: ChangeConsortium;
}

/** The four parts, beside each other at a desk and one at a time on a telephone, and files of all. */
function Consortium({ call, found, question, funders, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useApiLanguage();
  const { seats, emptySeatCount, fundersLeftOut, eligibility } = found.proposal;
  const askings = introductionsOf(seats);
  const us = seats.filter(({ state }) => state === 'FOR').map(({ candidate }) => candidate.organisation);
  const taken = seats.filter(({ state }) => state !== 'PROPOSED').length;
  const counts = {
    ...{ seats: `${taken}/${question.size}`, candidates: number(found.candidateCount) },
    ...{ rules: null, introductions: number(askings.length) },
  };
  return (
    <>
      <Parts counts={counts} question={question} onChange={onChange}>
        {{
          seats: <Seats {...{ seats, emptySeatCount, fundersLeftOut, question, onChange }} />,
          candidates: <Candidates found={found} question={question} onChange={onChange} />,
          rules: (
            <Rules
              rules={eligibility}
              taken={found.eligibility}
              seats={seats}
              emptySeatCount={emptySeatCount}
              url={call?.url ?? null}
            />
          ),
          introductions: <Introductions call={call?.id ?? null} askings={askings} question={question} />,
        }}
      </Parts>
      <div className={`${styles.files} no-print`}>
        <SaveLetters call={call} subject={question.words} us={us} askings={askings} />
        <button type="button" className="button" onClick={() => print()}>
          {t('consortium.brief')}
        </button>
        <SaveAs
          name="consortiumFor"
          given={{ ...consortiumArguments(call?.id ?? null, question, funders), language }}
          formats={['csv', 'json']}
        />
      </div>
    </>
  );
}
