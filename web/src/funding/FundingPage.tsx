import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import {
  type CoverageOfFragment,
  FundingDocument,
  type FundingRowFragment,
  type FundingTotalFragment,
} from '../graphql/generated.ts';
import { QuestionFold } from '../group/QuestionFold.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { Coverage } from './Coverage.tsx';
import { coverageAsked } from './coverageAsked.ts';
import { FundingConditions } from './FundingConditions.tsx';
import { FundingFlow } from './FundingFlow.tsx';
import {
  type FundingQuestion,
  fundingVariables,
  isByYear,
  readFundingQuestion,
  writeFundingQuestion,
} from './FundingQuestion.ts';
import { FundingRows } from './FundingRows.tsx';
import { OwnOnly } from './OwnOnly.tsx';
import { useAskedWords } from './useAskedWords.ts';
import { useFunding } from './useFunding.ts';
import page from '../layout/page.module.css';

/** The page "Who funds what": money added up as asked, with what is not known. */
export function FundingPage() {
  const { t } = useTranslation();
  const search = useSearch();
  const question = readFundingQuestion(search);
  const [, navigate] = useLocation();
  const asked = useAskedWords(question) ?? [];
  const title = asked.length === 0 ? null : `${t('layout.funding')}: ${asked.join(', ')}`;
  const heading = usePageTitle(title ?? t('layout.funding'));
  const { data, error, refetch, fetchNextPage } = useFunding(question);
  const pages = (data?.pages ?? []).filter((one) => one !== null && one !== undefined);
  const rows = pages.flatMap((one) => one.rows);
  const [first] = pages;
  const coverage = coverageAsked(first?.coverage ?? [], question.programmes);
  const language = useApiLanguage();
  const variables = fundingVariables(question, useLanguage());
  const wholeTable = { ...variables, first: undefined, language };
  const change = (part: Partial<FundingQuestion>) =>
    navigate(`/funding?${writeFundingQuestion({ ...question, ...part })}`);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title ?? t('funding.heading')}
      </h1>
      <p className="lead">{t('funding.lead')}</p>
      <QuestionFold said={useAddedUpBy(question)} title={t('funding.heading')} isBare={search === ''}>
        <FundingConditions question={question} onChange={change} />
      </QuestionFold>
      {error && <Problem less="conditions" error={error} onRetry={refetch} />}
      {!first && !error && <Waiting />}
      {first && (
        <section aria-labelledby="rows-heading">
          <Totals total={first.total} rowCount={first.rowCount} />
          <Picture {...{ question, rows, of: { rowCount: first.rowCount, coverage } }} />
          {rows.length > 0 && <FundingRows question={question} rows={rows} />}
          {rows.length > 0 && <OwnOnly by={question.by} />}
          {!hasPicture(question, rows) && <Coverage coverage={coverage} />}
          <More shown={rows.length} total={first.rowCount} onMore={() => void fetchNextPage()} />
          {rows.length > 0 && <SaveAs name="whoFundsWhat" given={wholeTable} formats={['csv', 'json']} />}
          <QueryBehind document={FundingDocument} variables={variables} />
        </section>
      )}
    </>
  );
}

/** Tells along what money is added up. */
function useAddedUpBy({ by }: FundingQuestion): string {
  const { t } = useTranslation();
  const names = by.map((id) => (id === 'PROGRAMME' ? t('funding.lowestPart') : t(`dimension.${id}`)));
  return `${t('funding.by')}: ${names.join(' · ')}`;
}

const MoneyByYear = later(async () => (await import('./MoneyByYear.tsx')).MoneyByYear);

function hasPicture(question: FundingQuestion, rows: readonly FundingRowFragment[]): boolean {
  return rows.length > 0 && (question.by.length === 2 || isByYear(question));
}

interface PictureProps {
  question: FundingQuestion;
  rows: readonly FundingRowFragment[];
  /** The words on all rows. */
  of: { rowCount: number; coverage: readonly CoverageOfFragment[] };
}

/** Years as bars, two dimensions as flows, and before them what they leave out; where it fails there is the table. */
function Picture({ question, rows, of: { rowCount, coverage } }: PictureProps) {
  const { t } = useTranslation();
  if (!hasPicture(question, rows)) return null;
  return (
    <ErrorBoundary fallback={() => <Coverage coverage={coverage} />}>
      {isByYear(question) ? (
        <Suspense fallback={<Waiting />}>
          <MoneyByYear {...{ question, rows, coverage }} hasTable />
        </Suspense>
      ) : (
        <>
          <Coverage coverage={coverage} />
          <FundingFlow {...{ question, rows, rowCount }} />
          {question.by.includes('START_YEAR') && (
            <p className="no-print">
              <AppLink href={`/funding?${writeFundingQuestion({ ...question, by: ['START_YEAR'] })}`}>
                {t('funding.asBars')}
              </AppLink>
            </p>
          )}
        </>
      )}
    </ErrorBoundary>
  );
}

function Totals({ total, rowCount }: { total: FundingTotalFragment; rowCount: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const projects = t('lists.projects', { count: total.projectCount, number: number(total.projectCount) });
  const to = { count: total.organisationCount, number: number(total.organisationCount) };
  return (
    <div className={page.heading}>
      <h2 id="rows-heading" tabIndex={-1}>
        {t('funding.rows', { count: rowCount, number: number(rowCount) })}
      </h2>
      <p role="status">
        {t('funding.total', { projects, organisations: t('lists.organisations', to) })}{' '}
        <Money amount={total.amount} unknown={total.unknownAmountCount} />
      </p>
    </div>
  );
}
