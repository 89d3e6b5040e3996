import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Coverage } from '../funding/Coverage.tsx';
import { DEFAULT_FUNDING, type FundingQuestion, writeFundingQuestion } from '../funding/FundingQuestion.ts';
import { useFunding } from '../funding/useFunding.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';

const MoneyByYear = later(async () => (await import('../funding/MoneyByYear.tsx')).MoneyByYear);

/** The money that an organisation receives, as a picture of the years in which its projects begin. */
export function MoneyYears({ id }: { id: string }) {
  const { t } = useTranslation();
  const question: FundingQuestion = { ...DEFAULT_FUNDING, organisations: [id], by: ['START_YEAR'], order: 'NAME_ASC' };
  const { data, error, refetch } = useFunding(question);
  const answer = data?.pages[0];
  return (
    <section id="money" aria-labelledby="money-heading">
      <h2 id="money-heading">{t('money.received')}</h2>
      {error && <Problem error={error} onRetry={refetch} />}
      {!answer && !error && <Waiting />}
      {answer?.rows.length === 0 && <p className="quiet">{t('money.nothing')}</p>}
      {answer && answer.rows.length > 0 && (
        <>
          <ErrorBoundary fallback={() => <Coverage coverage={answer.coverage} />}>
            <Suspense fallback={<Waiting />}>
              <MoneyByYear question={question} rows={answer.rows} coverage={answer.coverage} />
            </Suspense>
          </ErrorBoundary>
          <AppLink className="no-print" href={`/funding?${writeFundingQuestion(question)}`}>
            {t('money.whole')}
          </AppLink>
        </>
      )}
    </section>
  );
}
