import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { CallsPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { CallFacets } from './CallFacets.tsx';
import { CallPager } from './CallPager.tsx';
import { callFilter, callsAddress, readCallsQuestion, ROWS } from './CallsQuestion.ts';
import { CallsThatFit } from './CallsThatFit.tsx';
import { CallTable } from './CallTable.tsx';
import list from '../list/list.module.css';
import styles from './call.module.css';

/** The page of calls: those that fit the home organisation, and all that fit conditions, by their deadline. */
export function CallsPage() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const question = readCallsQuestion(useSearch());
  const where = callFilter(question);
  const variables = { where, offset: (question.page - 1) * ROWS };
  const { data, error, refetch, isPlaceholderData } = useAnswer(CallsPageDocument, variables);
  const found = data?.callList ?? undefined;
  const heading = usePageTitle(t('layout.calls'));
  return (
    <>
      <div className={list.top}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('layout.calls')}
          </h1>
          <p className="quiet" role="status">
            {found && t('calls.found', { count: found.totalCount, number: number(found.totalCount) })}
          </p>
        </div>
        {found && found.totalCount > 0 && <SaveAs name="callList" given={{ where }} formats={['ics', 'csv', 'json']} />}
      </div>
      {question.page === 1 && <CallsThatFit />}
      {!found && !error && <Waiting />}
      {(found || error) && (
        <div className={styles.split}>
          <aside className="no-print" aria-label={t('lists.narrow')}>
            <CallFacets
              // Begins again with what the address says.
              key={question.text}
              question={question}
              facets={found?.facets}
              onChange={(changed) => navigate(callsAddress(changed))}
            />
          </aside>
          <section className={list.rows} aria-label={t('layout.calls')} aria-busy={isPlaceholderData}>
            {error && <Problem error={error} onRetry={refetch} />}
            {found?.totalCount === 0 && <p>{t('calls.none')}</p>}
            {found && found.totalCount > 0 && <CallTable rows={found.rows} />}
            {found && <CallPager question={question} total={found.totalCount} />}
            <QueryBehind document={CallsPageDocument} variables={variables} />
          </section>
        </div>
      )}
    </>
  );
}
