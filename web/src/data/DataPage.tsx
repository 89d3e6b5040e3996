import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { DataPageDocument, type DataPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { DataDays } from './DataDays.tsx';
import { Forecasts } from './Forecasts.tsx';
import { Loads } from './Loads.tsx';
import { Missing } from './Missing.tsx';
import { OpenData } from './OpenData.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TakeAway } from './TakeAway.tsx';
import page from '../layout/page.module.css';

type Overview = NonNullable<DataPageQuery['graph']>;

/** The page "The data": what the network holds, what is missing, and where it comes from. */
export function DataPage() {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const heading = usePageTitle(t('layout.data'));
  const [shown, showMore] = useShown('loads', 10, 50);
  const variables = { language, loads: shown };
  const { data, error, refetch } = useAnswer(DataPageDocument, variables);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('data.heading')}
      </h1>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.graph && (
        <div className={page.page}>
          <Counts overview={data.graph} />
          <OpenData sources={data.graph.sources} />
          <TakeAway />
          <Missing findings={data.graph.quality ?? []} />
          <Loads loads={data.graph.loads} shown={shown} onMore={showMore} />
          {data.graph.forecasts && <Forecasts score={data.graph.forecasts} />}
          <SourceTable sources={data.graph.sources} />
          <QueryBehind document={DataPageDocument} variables={variables} />
        </div>
      )}
    </>
  );
}

function Counts({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { number, day } = useFormat();
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">
        {t('data.loaded', { version: number(overview.version), day: day(overview.loadedAt.slice(0, 10)) })}{' '}
        {overview.loading && t('data.loading')}
      </p>
      <DataDays {...overview} />
      <Facts
        facts={[
          { name: t('data.organisations'), value: number(overview.organisationCount) },
          { name: t('data.projects'), value: number(overview.projectCount) },
          { name: t('data.participations'), value: number(overview.participationCount) },
          { name: t('data.clusters'), value: number(overview.clusterCount) },
          { name: t('data.countries'), value: number(overview.countryCount) },
          { name: t('data.ties'), value: number(overview.tieCount) },
        ]}
      />
    </section>
  );
}
