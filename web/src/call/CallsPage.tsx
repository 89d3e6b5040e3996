import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import {
  AnyCallDocument,
  CallsPageDocument,
  type CallsPageQuery,
  type CallsPageQueryVariables,
} from '../graphql/generated.ts';
import { type Answer, useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { Sheet } from '../layout/Sheet.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { CallFacets } from './CallFacets.tsx';
import {
  callFilter,
  callsAddress,
  type CallsQuestion,
  conditionCount,
  fitConditions,
  readCallsQuestion,
} from './CallsQuestion.ts';
import { DeadlineMonths } from './DeadlineMonths.tsx';
import { CallsThatFit } from './CallsThatFit.tsx';
import { CallTable } from './CallTable.tsx';
import { InEnglish } from './InEnglish.tsx';
import { ROWS } from '../list/ListQuestion.ts';
import { Pager } from '../list/Pager.tsx';
import list from '../list/list.module.css';
import styles from './call.module.css';

/** The page of calls: those that fit the home organisation, and all that fit conditions, by their deadline. */
export function CallsPage() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const question = readCallsQuestion(useSearch());
  const where = callFilter(question);
  const kept = fitConditions(question);
  const language = useApiLanguage();
  const variables = { where, offset: (question.page - 1) * ROWS };
  const answer = useAnswer(CallsPageDocument, variables);
  const { data, error } = answer;
  const found = data?.callList ?? undefined;
  const heading = usePageTitle(t('layout.calls'));
  const count = found && t('calls.found', { count: found.totalCount, number: number(found.totalCount) });
  return (
    <>
      <div className={list.top}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('layout.calls')}
          </h1>
          <p className="quiet" role="status">
            {count} <KeptTo question={question} />
          </p>
          <InEnglish />
          <p className="no-print">
            <AppLink href="/consortium">{t('consortium.forWords')}</AppLink>
          </p>
        </div>
        {found && found.totalCount > 0 && (
          <SaveAs name="callList" given={{ where, language }} formats={['ics', 'csv', 'json']} />
        )}
      </div>
      {found && <DeadlineMonths question={question} months={found.facets.deadlineMonths} />}
      {kept && <CallsThatFit kept={kept} />}
      {!found && !error && <Waiting />}
      {(found || error) && (
        <div className={styles.split}>
          <Filters question={question} found={found} />
          <Rows question={question} variables={variables} answer={answer} />
        </div>
      )}
    </>
  );
}

/** Names the states that the list is kept to, from the start too. */
function KeptTo({ question: { status } }: { question: CallsQuestion }) {
  const { t } = useTranslation();
  if (status.length === 0) return null;
  const states = status.map((one) => t(`call.status.${one as 'OPEN' | 'FORTHCOMING' | 'CLOSED'}`));
  return (
    <>
      {t('calls.by.status')}: {states.join(' · ')}
    </>
  );
}

interface FiltersProps {
  question: CallsQuestion;
  found: CallsPageQuery['callList'] | undefined;
}

/** All that calls can be narrowed by: beside the list, and on a telephone a sheet. */
function Filters({ question, found }: FiltersProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const chosen = conditionCount(question);
  const change = (changed: CallsQuestion) => navigate(callsAddress(changed));
  const panel = <CallFacets question={question} facets={found?.facets} onChange={change} />;
  return (
    <>
      <div className={`${list.bar} no-print`}>
        <Sheet
          opener={chosen === 0 ? t('lists.filters') : t('lists.filtersChosen', { number: number(chosen) })}
          className={`button ${list.filters}`}
          title={t('lists.narrow')}
          done={t('lists.show', { what: found ? number(found.totalCount) : '' })}
        >
          {panel}
        </Sheet>
      </div>
      <aside className={`${list.side} no-print`} aria-label={t('lists.narrow')}>
        {panel}
      </aside>
    </>
  );
}

/** Says that no call fits, or that there is none at all. */
function NoCalls() {
  const { t } = useTranslation();
  const { data } = useAnswer(AnyCallDocument, {});
  if (data?.callList?.totalCount === 0) return <p>{t('calls.notLoaded')}</p>;
  return (
    <>
      <p>{t('calls.none')}</p>
      <p className="quiet">{t('calls.portalOnly')}</p>
    </>
  );
}

interface RowsProps {
  question: CallsQuestion;
  variables: CallsPageQueryVariables;
  answer: Answer<CallsPageQuery>;
}

/** The table of calls with its pages, or why there is none. */
function Rows({ question, variables, answer: { data, error, refetch, isPlaceholderData } }: RowsProps) {
  const { t } = useTranslation();
  const found = data?.callList ?? undefined;
  return (
    <section className={list.rows} aria-label={t('layout.calls')} aria-busy={isPlaceholderData}>
      {error && <Problem error={error} onRetry={refetch} />}
      {found?.totalCount === 0 && <NoCalls />}
      {found && found.totalCount > 0 && <CallTable rows={found.rows} />}
      {found && (
        <Pager
          page={question.page}
          total={found.totalCount}
          isPlaceholder={isPlaceholderData}
          addressOf={(page) => callsAddress({ ...question, page })}
        />
      )}
      <QueryBehind document={CallsPageDocument} variables={variables} />
    </section>
  );
}
